package org.doctorbrief.candidates;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.candidates.Cost.Point;
import org.doctorbrief.candidates.Cost.Reply;
import org.doctorbrief.pages.DateForm;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CostTests {

	private static final DateForm NEVER = new DateForm(null, null, null);

	private static final DateForm DAY = new DateForm("3", "11", "2026");

	private final CostForm typed = new CostForm(List.of("COVERED", "SHARE"), "yes", DAY, "no", NEVER, null, DAY,
			"both are", NEVER, "40 dollars", NEVER);

	@Test
	void whatIsTypedGoesInAndComesBackAndLeavesTheListAlone() {
		Candidates before = Candidates.BLANK.with(new Candidate("c1", "Dr. Roe", null, null, null, null, null, null));
		Candidates after = CostForm.applied(before, this.typed);
		assertThat(CostForm.of(after)).isEqualTo(this.typed);
		assertThat(after.list()).isEqualTo(before.list());
		assertThat(CostForm.applied(before, CostForm.of(before))).isEqualTo(before);
	}

	@Test
	void eachAnswerStaysWithItsPoint() {
		Cost cost = CostForm.applied(Candidates.BLANK, this.typed).cost();
		assertThat(Stream.of(Point.values()).map((point) -> cost.reply(point).said())).containsExactly("yes", "no",
				null, "both are", "40 dollars");
		assertThat(cost.reply(Point.APPROVAL).on()).isEqualTo(When.parse("3 November 2026"));
		assertThat(cost.asked()).containsExactly(Point.COVERED, Point.SHARE);
	}

	@Test
	void whatIsMissingIsBlankAndWhatIsNoChoiceIsNone() {
		Reply empty = new Reply(Point.SHARE, null, null);
		assertThat(new Cost(Arrays.asList((Point) null), Arrays.asList(null, empty))).isEqualTo(Cost.BLANK);
		CostForm forged = new CostForm(List.of("SHOUT"), null, null, null, null, null, null, null, null, null, null);
		assertThat(CostForm.applied(Candidates.BLANK, forged)).isEqualTo(Candidates.BLANK);
	}

	@Test
	void itIsDoneWhenEveryPointHasAnAnswer() {
		assertThat(Cost.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		assertThat(new Cost(List.of(Point.COVERED), null).progress()).isEqualTo(Progress.IN_PROGRESS);
		List<Reply> all = Stream.of(Point.values()).map((point) -> new Reply(point, "yes", null)).toList();
		assertThat(new Cost(null, all).progress()).isEqualTo(Progress.COMPLETED);
		assertThat(new Cost(null, all.subList(1, 5)).progress()).isEqualTo(Progress.IN_PROGRESS);
	}

}
