package org.doctorbrief.story;

import java.util.List;

import org.doctorbrief.brief.ItemList;
import org.doctorbrief.brief.Step;
import org.doctorbrief.story.Background.Kind;
import org.doctorbrief.story.BackgroundController.AnyForm;
import org.doctorbrief.story.Listed.Any;
import org.doctorbrief.story.TimelineController.TimelineForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class StoryFormsTests {

	private final EventForm event = new EventForm("March 2024", "A scan\nof the knee", "North Clinic");

	private final PastForm past = new PastForm("Mother", "Diabetes", "at 52", "Pills");

	private final CompanyForm company = new CompanyForm("Lee", "Daughter", "555 0100", List.of("TAKE_NOTES", "ASK"),
			"Drive");

	@Test
	void anEventGoesInAndComesBack() {
		Story content = EventForm.applied(Story.BLANK, "e1", this.event);
		assertThat(EventForm.of(content, "e1")).isEqualTo(this.event);
		assertThat(EventForm.applied(content, "e1", this.event)).isEqualTo(content);
		assertThat(content.timeline().events().find("e1")).isPresent();
	}

	@Test
	void somethingOfThePastGoesInAndComesBack() {
		Listed listed = this.past.applied(Listed.BLANK, "p1");
		assertThat(PastForm.of(listed, "p1")).isEqualTo(this.past);
		assertThat(this.past.applied(listed, "p1")).isEqualTo(listed);
	}

	@Test
	void aCompanionGoesInAndComesBack() {
		Story content = CompanyForm.applied(Story.BLANK, this.company);
		assertThat(CompanyForm.of(content)).isEqualTo(this.company);
		assertThat(CompanyForm.applied(content, this.company)).isEqualTo(content);
	}

	@Test
	void whatIsNoChoiceIsNone() {
		CompanyForm forged = new CompanyForm(null, null, null, List.of("SHOUT"), null);
		assertThat(CompanyForm.applied(Story.BLANK, forged)).isEqualTo(Story.BLANK);
		assertThat(new AnyForm("MAYBE").applied(Story.BLANK, Kind.FAMILY)).isEqualTo(Story.BLANK);
	}

	@Test
	void linesBecomeEventsAndBlankLinesDoNot() {
		TimelineForm typed = new TimelineForm("  2024: Pain \n\n \nA scan");
		Story content = TimelineForm.applied(Story.BLANK, typed);
		assertThat(content.timeline().events()).extracting(Event::what).containsExactly("Pain", "A scan");
		assertThat(TimelineForm.applied(content, typed)).isEqualTo(content);
		assertThat(TimelineForm.of(content).more()).isNull();
	}

	@Test
	void anEntryThatIsNotThereIsAnEmptyPage() {
		assertThat(EventForm.of(Story.BLANK, "e").tellsNothing()).isTrue();
		assertThat(PastForm.of(Listed.BLANK, "p").tellsNothing()).isTrue();
		assertThat(this.event.tellsNothing()).isFalse();
		assertThat(this.past.tellsNothing()).isFalse();
	}

	@ParameterizedTest
	@EnumSource
	void theAnswerAboutAListGoesInAndComesBack(Kind kind) {
		Story content = new AnyForm("NONE").applied(Story.BLANK, kind);
		assertThat(content.background().of(kind).any()).isEqualTo(Any.NONE);
		assertThat(AnyForm.of(content, kind)).isEqualTo(new AnyForm("NONE"));
	}

	@Test
	void everyListIsWhereItsStepIs() {
		StorySection section = new StorySection();
		Story events = EventForm.applied(Story.BLANK, "x", this.event);
		Story content = List.of(Kind.values())
			.stream()
			.reduce(events,
					(story, kind) -> story.with(story.background().with(kind, this.past.applied(Listed.BLANK, "x"))),
					(one, other) -> other);
		assertThat(section.steps()).extracting(Step::key)
			.containsAll(section.lists().stream().map(ItemList::key).toList());
		assertThat(section.lists()).hasSize(4).allSatisfy((list) -> {
			assertThat(list.label(content, "x")).isPresent();
			Story without = list.removed(content, "x");
			assertThat(list.label(without, "x")).isEmpty();
			assertThat(section.lists()).filteredOn((other) -> other.label(without, "x").isPresent()).hasSize(3);
		});
	}

}
