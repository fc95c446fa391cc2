package org.doctorbrief.story;

import java.util.List;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.values.Items;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineTests {

	private static Event event(String what, String when) {
		return new Event(what, When.parse(when), what, null);
	}

	private static Timeline of(Event... events) {
		return new Timeline(new Items<>(List.of(events)));
	}

	private static List<String> order(Timeline timeline) {
		return timeline.events().stream().map(Event::label).toList();
	}

	@Test
	void eventsStandInTheOrderOfTheirDates() {
		assertThat(order(of(event("c", "3 May 2024"), event("d", "2025"), event("a", "1998"), event("b", "May 2024"))))
			.containsExactly("a", "b", "c", "d");
	}

	@Test
	void aYearStandsBeforeItsMonthsAndAMonthBeforeItsDays() {
		assertThat(order(of(event("day", "1 January 2024"), event("month", "January 2024"), event("year", "2024"))))
			.containsExactly("year", "month", "day");
	}

	@Test
	void whatHasNoDateStaysAtTheEndAsItWasWritten() {
		Timeline timeline = of(event("z", "as a child"), event("y", null), event("b", "2020"),
				event("x", "last winter"))
			.put(event("a", "2019"));
		assertThat(order(timeline)).containsExactly("a", "b", "z", "y", "x");
		assertThat(order(timeline.put(event("y", "some day")))).containsExactly("a", "b", "z", "y", "x");
	}

	@Test
	void aDateThatIsFoundLaterMovesTheEvent() {
		Timeline timeline = of(event("b", "2020"), event("a", null));
		assertThat(order(timeline.put(event("a", "2019")))).containsExactly("a", "b");
	}

	@Test
	void onlyWhatTheDatesLeaveOpenIsTied() {
		Timeline timeline = of(event("a", "2019"), event("b", "2019"), event("c", "May 2019"), event("x", null),
				event("y", "once"));
		assertThat(List.of(0, 1, 2, 3, 4, 5)).filteredOn(timeline::tied).containsExactly(1, 4);
	}

	@Test
	void movingChangesTheOrderOnlyWhereDatesLeaveItOpen() {
		Timeline timeline = of(event("a", "2019"), event("b", "2020"), event("x", null), event("y", null));
		assertThat(order(new Timeline(timeline.events().moved("y", true)))).containsExactly("a", "b", "y", "x");
		assertThat(new Timeline(timeline.events().moved("b", true))).isEqualTo(timeline);
		assertThat(new Timeline(timeline.events().moved("x", true))).isEqualTo(timeline);
	}

	@Test
	void whatStandsBeforeAColonIsTheDateWhenItIsOne() {
		assertThat(Event.read("e", "March 2024: pain: on the left"))
			.isEqualTo(new Event("e", When.parse("March 2024"), "pain: on the left", null));
		assertThat(Event.read("e", "The doctor said: wait").what()).isEqualTo("The doctor said: wait");
		assertThat(Event.read("e", "2019:").what()).isEqualTo("2019:");
		assertThat(Event.read("e", "2019").when()).isEqualTo(When.UNKNOWN);
	}

	@Test
	void linesThatAreThereAreNotAddedAgain() {
		Timeline once = Timeline.BLANK.told(List.of("2024: Pain", "Scan", "Scan"));
		assertThat(order(once)).containsExactly("Pain", "Scan");
		assertThat(once.told(List.of("2024: Pain", "Scan"))).isEqualTo(once);
		assertThat(order(once.told(List.of("2025: Pain")))).containsExactly("Pain", "Pain", "Scan");
	}

	@Test
	void anEventIsCalledByWhatHappenedOrElseByWhatIsKnown() {
		assertThat(new Event("e", When.parse("2019"), null, "North Clinic").label()).isEqualTo("North Clinic");
		assertThat(new Event("e", When.parse("2019"), null, null).label()).isEqualTo("2019");
		assertThat(new Event("e", null, null, null).label()).isEmpty();
	}

	@Test
	void oneEventIsATimeline() {
		assertThat(Timeline.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		assertThat(of(event("a", null)).progress()).isEqualTo(Progress.COMPLETED);
	}

}
