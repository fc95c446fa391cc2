package org.doctorbrief.background;

import java.util.List;

import org.doctorbrief.background.Background.Kind;
import org.doctorbrief.background.BackgroundController.AnyForm;
import org.doctorbrief.background.Listed.Any;
import org.doctorbrief.brief.Step;
import org.doctorbrief.values.ItemList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class BackgroundFormsTests {

	private final PastForm past = new PastForm("Mother", "Diabetes", "at 52", "Pills");

	@Test
	void somethingOfThePastGoesInAndComesBack() {
		Listed listed = this.past.applied(Listed.BLANK, "p1");
		assertThat(PastForm.of(listed, "p1")).isEqualTo(this.past);
		assertThat(this.past.applied(listed, "p1")).isEqualTo(listed);
	}

	@ParameterizedTest
	@EnumSource
	void theAnswerAboutAListGoesInAndComesBack(Kind kind) {
		Background content = new AnyForm("NONE").applied(Background.BLANK, kind);
		assertThat(content.of(kind).any()).isEqualTo(Any.NONE);
		assertThat(AnyForm.of(content, kind)).isEqualTo(new AnyForm("NONE"));
	}

	@Test
	void whatIsNoChoiceIsNone() {
		assertThat(new AnyForm("MAYBE").applied(Background.BLANK, Kind.FAMILY)).isEqualTo(Background.BLANK);
	}

	@Test
	void anEntryThatIsNotThereIsAnEmptyPage() {
		assertThat(PastForm.of(Listed.BLANK, "p").tellsNothing()).isTrue();
		assertThat(this.past.tellsNothing()).isFalse();
	}

	@Test
	void everyListIsWhereItsStepIs() {
		BackgroundSection section = new BackgroundSection();
		Background content = List.of(Kind.values())
			.stream()
			.reduce(Background.BLANK, (all, kind) -> all.with(kind, this.past.applied(Listed.BLANK, "x")),
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
