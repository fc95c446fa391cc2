package org.doctorbrief.story;

import java.util.List;

import org.doctorbrief.brief.Step;
import org.doctorbrief.story.TimelineController.TimelineForm;
import org.doctorbrief.values.ItemList;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoryFormsTests {

	private final EventForm event = new EventForm("March 2024", "A scan\nof the knee", "North Clinic");

	@Test
	void anEventGoesInAndComesBack() {
		Story content = EventForm.applied(Story.BLANK, "e1", this.event);
		assertThat(EventForm.of(content, "e1")).isEqualTo(this.event);
		assertThat(EventForm.applied(content, "e1", this.event)).isEqualTo(content);
		assertThat(content.timeline().events().find("e1")).isPresent();
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
		assertThat(this.event.tellsNothing()).isFalse();
	}

	@Test
	void theListIsWhereItsStepIs() {
		StorySection section = new StorySection();
		Story content = EventForm.applied(Story.BLANK, "x", this.event);
		assertThat(section.steps()).extracting(Step::key)
			.containsAll(section.lists().stream().map(ItemList::key).toList());
		assertThat(section.lists()).singleElement().satisfies((list) -> {
			assertThat(list.label(content, "x")).isPresent();
			assertThat(list.label(list.removed(content, "x"), "x")).isEmpty();
		});
	}

}
