package org.doctorbrief.opinions;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.pages.DateForm;
import org.doctorbrief.values.Source;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OpinionsTests {

	private static final FirstForm FIRST = new FirstForm("Dr. Okafor", "A tear", "MEMORY", "An operation", "DOCUMENT");

	private static final PlanForm PLAN = new PlanForm(new DateForm("27", "3", "2026"), "Less pain", "TOLD", "Age",
			"NOTES", "Exercise", "RECORDING", "Infection", null, "It may get worse", "MEMORY");

	@Test
	void whatIsMissingInStoredContentIsBlank() {
		assertThat(new Opinions(null, null)).isEqualTo(new Opinions(Opinion.BLANK, Opinion.BLANK));
		assertThat(new Opinion(null, null, null, null).plan()).isEqualTo(new Statement(null, null));
		assertThat(Details.BLANK.saidOn()).isEqualTo(When.UNKNOWN);
		assertThat(Details.BLANK.risks()).isEqualTo(Statement.BLANK);
	}

	@Test
	void theFirstPageGoesInAndComesBack() {
		Opinions opinions = FirstForm.applied(Opinions.BLANK, FIRST);
		assertThat(opinions.first().diagnosis()).isEqualTo(new Statement("A tear", Source.MEMORY));
		assertThat(opinions.first().plan().source()).isEqualTo(Source.DOCUMENT);
		assertThat(FirstForm.of(opinions)).isEqualTo(FIRST);
		assertThat(FirstForm.applied(opinions, FIRST)).isEqualTo(opinions);
	}

	@Test
	void thePlanGoesInAndComesBack() {
		Opinions opinions = PlanForm.applied(Opinions.BLANK, PLAN);
		assertThat(PlanForm.of(opinions)).isEqualTo(PLAN);
		assertThat(opinions.first().details().saidOn()).isEqualTo(When.parse("27 March 2026"));
		assertThat(opinions.first().details().options()).isEqualTo(new Statement("Exercise", Source.RECORDING));
		assertThat(PlanForm.applied(opinions, PLAN)).isEqualTo(opinions);
	}

	@Test
	void eachPageLeavesTheOtherAlone() {
		Opinions opinions = FirstForm.applied(PlanForm.applied(Opinions.BLANK, PLAN), FIRST);
		assertThat(PlanForm.of(opinions)).isEqualTo(PLAN);
		assertThat(FirstForm.of(PlanForm.applied(opinions, PLAN))).isEqualTo(FIRST);
	}

	@Test
	void emptyPagesStoreNothing() {
		assertThat(FirstForm.applied(Opinions.BLANK, FirstForm.of(Opinions.BLANK))).isEqualTo(Opinions.BLANK);
		assertThat(PlanForm.applied(Opinions.BLANK, PlanForm.of(Opinions.BLANK))).isEqualTo(Opinions.BLANK);
	}

	@Test
	void aSourceThatIsNoneIsNotStated() {
		FirstForm forged = new FirstForm(null, "A tear", "RUMOUR", null, null);
		assertThat(FirstForm.applied(Opinions.BLANK, forged).first().diagnosis())
			.isEqualTo(new Statement("A tear", null));
	}

	@Test
	void eachDoctorHasAnOpinionOfTheSameShape() {
		Opinion said = FirstForm.applied(Opinions.BLANK, FIRST).first();
		Opinions opinions = Opinions.BLANK.with(DoctorId.SECOND, said);
		assertThat(opinions.of(DoctorId.SECOND)).isEqualTo(said);
		assertThat(opinions.of(DoctorId.FIRST)).isEqualTo(Opinion.BLANK);
		assertThat(opinions.with(DoctorId.FIRST, said).of(DoctorId.FIRST)).isEqualTo(said);
		assertThat(opinions.with(DoctorId.FIRST, said).of(DoctorId.SECOND)).isEqualTo(said);
	}

	@Test
	void theFirstPageIsCompleteWithDiagnosisAndAdvice() {
		assertThat(Opinion.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		assertThat(first("Dr. Okafor", null, null)).isEqualTo(Progress.IN_PROGRESS);
		assertThat(first(null, "A tear", null)).isEqualTo(Progress.IN_PROGRESS);
		assertThat(first(null, "A tear", "An operation")).isEqualTo(Progress.COMPLETED);
	}

	@Test
	void thePlanIsCompleteWhenEachLineIsThere() {
		assertThat(Details.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		Details all = PlanForm.applied(Opinions.BLANK, PLAN).first().details();
		assertThat(all.progress()).isEqualTo(Progress.COMPLETED);
		Details some = new Details(all.saidOn(), all.goal(), null, null, null, null);
		assertThat(some.progress()).isEqualTo(Progress.IN_PROGRESS);
	}

	@Test
	void whatWasOnceWrittenAboutTheDayToDecideByJoinsWhatWasSaidAboutWaiting() {
		Statement waiting = new Statement("It can wait", Source.MEMORY);
		Statement decideBy = new Statement("before June", Source.DOCUMENT);
		assertThat(joined(null, decideBy)).isEqualTo(decideBy);
		assertThat(joined(waiting, null)).isEqualTo(waiting);
		assertThat(joined(waiting, decideBy)).isEqualTo(new Statement("It can wait\nbefore June", null));
		assertThat(joined(waiting, new Statement("before June", Source.MEMORY)))
			.isEqualTo(new Statement("It can wait\nbefore June", Source.MEMORY));
		assertThat(Details.stored(null, null, null, null, null, null, null)).isEqualTo(Details.BLANK);
	}

	private static Statement joined(Statement waiting, Statement decideBy) {
		return Details.stored(null, null, null, null, null, waiting, decideBy).waiting();
	}

	private static Progress first(String saidBy, String diagnosis, String plan) {
		return Opinion.BLANK.saying(saidBy, new Statement(diagnosis, null), new Statement(plan, null)).progress();
	}

}
