package org.doctorbrief.background;

import java.util.List;

import org.doctorbrief.background.Background.Kind;
import org.doctorbrief.brief.Step;
import org.doctorbrief.values.ItemList;
import org.doctorbrief.values.Listed;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BackgroundFormsTests {

	private final PastForm past = new PastForm("Mother", "Diabetes", "at 52", "Pills");

	@Test
	void somethingOfThePastGoesInAndComesBack() {
		Listed<Past> listed = this.past.applied(Listed.blank(), "p1");
		assertThat(PastForm.of(listed, "p1")).isEqualTo(this.past);
		assertThat(this.past.applied(listed, "p1")).isEqualTo(listed);
	}

	@Test
	void anEntryThatIsNotThereIsAnEmptyPage() {
		assertThat(PastForm.of(Listed.blank(), "p").tellsNothing()).isTrue();
		assertThat(this.past.tellsNothing()).isFalse();
	}

	@Test
	void everyListIsWhereItsStepIs() {
		BackgroundSection section = new BackgroundSection();
		Background content = List.of(Kind.values())
			.stream()
			.reduce(Background.BLANK, (all, kind) -> all.with(kind, this.past.applied(Listed.blank(), "x")),
					(one, other) -> other);
		assertThat(section.steps()).extracting(Step::key)
			.containsAll(section.lists().stream().map(ItemList::key).toList());
		assertThat(section.lists()).hasSize(3).allSatisfy((list) -> {
			assertThat(list.label(content, "x")).isPresent();
			Background without = list.removed(content, "x");
			assertThat(list.label(without, "x")).isEmpty();
			assertThat(section.lists()).filteredOn((other) -> other.label(without, "x").isPresent()).hasSize(2);
		});
	}

}
