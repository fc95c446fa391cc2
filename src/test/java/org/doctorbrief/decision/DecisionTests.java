package org.doctorbrief.decision;

import java.time.LocalDate;
import java.util.List;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.decision.Chosen.Agreement;
import org.doctorbrief.decision.Ending.State;
import org.doctorbrief.decision.Ending.Task;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.values.ItemList;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class DecisionTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 5);

	private static final LocalDate LATER = TODAY.plusDays(4);

	private static final When SPRING = When.parse("March 2027");

	private static final Concern SINGING = new Concern("keep", "To sing", "After a while", null, null);

	private static Decision chosen(Decision before, Outcome outcome, String why, LocalDate today) {
		return before.chosen(outcome, why, When.UNKNOWN, Agreement.NONE, today);
	}

	@Test
	void whoeverChangesHerMindKeepsWhatSheChoseBefore() {
		Decision both = chosen(Decision.BLANK, Outcome.TALK_WITH_BOTH, null, TODAY);
		Decision first = chosen(both, Outcome.FIRST_PLAN, "Both said so", LATER);
		assertThat(first.latest().outcome()).isEqualTo(Outcome.FIRST_PLAN);
		assertThat(first.latest().on()).isEqualTo(When.on(LATER));
		assertThat(first.earlier()).containsExactly(both.latest());
		assertThat(chosen(first, Outcome.FIRST_PLAN, "Another reason", LATER).earlier()).hasSize(2);
	}

	@Test
	void theSameChoiceAgainIsNoOtherOne() {
		Decision once = chosen(Decision.BLANK, Outcome.MIX, "It fits", TODAY);
		assertThat(chosen(once, Outcome.MIX, "It fits", LATER)).isEqualTo(once);
		Decision back = chosen(chosen(once, Outcome.FIRST_PLAN, null, TODAY), Outcome.MIX, "It fits", LATER);
		assertThat(back.choices().size()).as("going back is a choice of its own").isEqualTo(3);
	}

	@Test
	void itsDayCanBePutRight() {
		Decision once = chosen(Decision.BLANK, Outcome.MIX, null, LATER);
		Decision right = once.chosen(Outcome.MIX, null, When.on(TODAY), Agreement.NONE, LATER);
		assertThat(right.earlier()).isEmpty();
		assertThat(right.latest().on()).isEqualTo(When.on(TODAY));
	}

	@Test
	void whoWaitsIsAskedWhichDoctorAgreedAndUntilWhen() {
		Agreement agreed = new Agreement("Dr. Ode", SPRING);
		Decision alone = chosen(Decision.BLANK, Outcome.WAIT, null, TODAY);
		assertThat(alone.latest().agreementOpen()).isTrue();
		Decision waits = alone.chosen(Outcome.WAIT, null, When.UNKNOWN, agreed, LATER);
		assertThat(waits.choices().size()).isOne();
		assertThat(waits.latest().agreementOpen()).isFalse();
		assertThat(waits.chosen(Outcome.MIX, null, When.UNKNOWN, agreed, LATER).latest().agreed())
			.as("nobody agrees to anything else")
			.isEqualTo(Agreement.NONE);
	}

	@Test
	void nothingIsNoChoice() {
		assertThatNullPointerException().isThrownBy(() -> chosen(Decision.BLANK, null, "Why", TODAY));
		assertThatNullPointerException().isThrownBy(() -> new Chosen("c1", null, null, null, null));
		assertThatNullPointerException().isThrownBy(() -> new Ending(null, State.DONE, null, null));
	}

	@Test
	void aHistoryHasAnEnd() {
		Decision full = Decision.BLANK;
		for (int time = 0; time <= ItemList.MOST; time++) {
			full = chosen(full, Outcome.MIX, "Reason " + time, TODAY);
		}
		assertThat(full.choices().size()).isEqualTo(ItemList.MOST);
		assertThat(full.latest().why()).isEqualTo("Reason " + ItemList.MOST);
	}

	@Test
	void whatIsTakenOverIsThereOnceAndStaysAsItIs() {
		Paths paths = Paths.BLANK.taking(List.of(SINGING));
		assertThat(paths.taking(List.of(new Concern("keep", "Another", null, null, null)))).isEqualTo(paths);
		assertThat(paths.speaksOf(DoctorId.FIRST)).isTrue();
		assertThat(paths.speaksOf(DoctorId.SECOND)).isFalse();
		assertThat(paths.concern("new").label()).isEmpty();
		assertThat(Paths.BLANK.preferring("A wish", null).progress()).isEqualTo(Progress.IN_PROGRESS);
	}

	@Test
	void whatIsDoneCanBeTakenBackAndWhatIsNotNeededStays() {
		Closing closing = Closing.BLANK.with(new Ending(Task.REPORT_SENT, State.NOT_NEEDED, null, null))
			.done(List.of(Task.TOLD_FIRST));
		assertThat(closing.of(Task.TOLD_FIRST).settled()).isTrue();
		Closing back = closing.done(List.of());
		assertThat(back.of(Task.TOLD_FIRST)).isEqualTo(Ending.blank(Task.TOLD_FIRST));
		assertThat(back.of(Task.REPORT_SENT).settled()).isTrue();
		assertThat(back.progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(Closing.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
	}

	@Test
	void aThirdDoctorIsToldOnlyWhereThereIsOne() {
		assertThat(Closing.BLANK.tasks(false)).doesNotContain(Task.TOLD_THIRD);
		assertThat(Closing.BLANK.tasks(true)).contains(Task.TOLD_THIRD);
		assertThat(Closing.BLANK.done(List.of(Task.TOLD_THIRD)).tasks(false)).contains(Task.TOLD_THIRD);
	}

	@Test
	void whatIsClosedKeepsItsDay() {
		Closing closed = Closing.BLANK.closed(When.on(TODAY));
		assertThat(closed.closed(When.on(LATER)).closedOn()).isEqualTo(When.on(TODAY));
		assertThat(closed.progress()).isEqualTo(Progress.COMPLETED);
		assertThat(closed.opened()).isEqualTo(Closing.BLANK);
	}

}
