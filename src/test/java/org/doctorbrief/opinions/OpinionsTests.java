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
		assertThat(new Opinions(null, null, null)).isEqualTo(new Opinions(Opinion.BLANK, Opinion.BLANK, Opinion.BLANK));
		assertThat(new Opinion(null, null, null).plan()).isEqualTo(Statement.BLANK);
		assertThat(Opinion.BLANK.saidOn()).isEqualTo(When.UNKNOWN);
		assertThat(Opinion.BLANK.of(Topic.RISKS)).isEqualTo(new Line(Topic.RISKS, null, null));
		assertThat(Opinion.BLANK.told()).isFalse();
	}

	@Test
	void theFirstPageGoesInAndComesBack() {
		Opinions opinions = FirstForm.applied(Opinions.BLANK, FIRST);
		assertThat(opinions.first().diagnosis()).isEqualTo(said("A tear", Source.MEMORY));
		assertThat(opinions.first().plan().source()).isEqualTo(Source.DOCUMENT);
		assertThat(FirstForm.of(opinions)).isEqualTo(FIRST);
		assertThat(FirstForm.applied(opinions, FIRST)).isEqualTo(opinions);
	}

	@Test
	void thePlanGoesInAndComesBack() {
		Opinions opinions = PlanForm.applied(Opinions.BLANK, PLAN);
		assertThat(PlanForm.of(opinions)).isEqualTo(PLAN);
		assertThat(opinions.first().saidOn()).isEqualTo(When.parse("27 March 2026"));
		assertThat(opinions.first().of(Topic.OPTIONS).said()).isEqualTo(said("Exercise", Source.RECORDING));
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
		assertThat(FirstForm.applied(Opinions.BLANK, forged).first().diagnosis()).isEqualTo(said("A tear", null));
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
		assertThat(Opinion.BLANK.planned()).isEqualTo(Progress.NOT_STARTED);
		Opinion all = PlanForm.applied(Opinions.BLANK, PLAN).first();
		assertThat(all.planned()).isEqualTo(Progress.COMPLETED);
		assertThat(all.saying(Topic.GOAL, null).planned()).isEqualTo(Progress.IN_PROGRESS);
	}

	@Test
	void linesStandInTheOrderOfTheTopicsAndBlankOnesAreNotKept() {
		Opinion told = Opinion.BLANK.saying(Topic.NEXT, said("A scan", null))
			.saying(Topic.DIAGNOSIS, said("A tear", null));
		assertThat(told.lines().stream().map(Line::topic)).containsExactly(Topic.DIAGNOSIS, Topic.NEXT);
		assertThat(told.told()).isTrue();
		assertThat(told.saying(Topic.NEXT, null).saying(Topic.DIAGNOSIS, Statement.BLANK)).isEqualTo(Opinion.BLANK);
	}

	@Test
	void whatIsWrittenLaterStandsBesideWhatWasSaid() {
		Line line = new Line(Topic.PLAN, said("An operation", Source.TOLD), said("Exercise first", Source.DOCUMENT));
		Opinion told = Opinion.BLANK.with(line).saying(Topic.PLAN, said("An operation soon", Source.NOTES));
		assertThat(told.plan().text()).isEqualTo("An operation soon");
		assertThat(told.of(Topic.PLAN).written()).isEqualTo(line.written());
	}

	@Test
	void theFirstPagesKeepTheDayOfALineAndWhatWasWrittenLater() {
		Statement dated = new Statement("A tear", Source.TOLD, When.parse("2 May 2026"));
		Opinions opinions = Opinions.BLANK.with(DoctorId.FIRST,
				Opinion.BLANK.with(new Line(Topic.DIAGNOSIS, dated, said("A small tear", Source.DOCUMENT))));
		Line line = FirstForm.applied(opinions, FIRST).first().of(Topic.DIAGNOSIS);
		assertThat(line.said().on()).isEqualTo(dated.on());
		assertThat(line.written().text()).isEqualTo("A small tear");
	}

	@Test
	void whatWasStoredBeforeEachTopicHadALineBecomesLines() {
		EarlierDetails details = new EarlierDetails(When.parse("2026"), said("Less pain", null), null, null, null,
				said("It can wait", Source.MEMORY), said("before June", Source.DOCUMENT));
		Opinion stored = Opinion.stored("Dr. Lee", null, null, said("A tear", null), null, details);
		assertThat(stored.saidOn()).isEqualTo(When.parse("2026"));
		assertThat(stored.saidBy()).isEqualTo("Dr. Lee");
		assertThat(stored.diagnosis().text()).isEqualTo("A tear");
		assertThat(stored.of(Topic.WAITING).said()).isEqualTo(said("It can wait\nbefore June", null));
		assertThat(Opinion.stored(null, null, null, said("A tear", null), null, null).told()).isTrue();
		assertThat(Opinion.stored(null, null, stored.lines(), null, null, null).lines()).isEqualTo(stored.lines());
	}

	@Test
	void linesFromTheSameSourceKeepIt() {
		Statement waiting = said("It can wait", Source.MEMORY);
		assertThat(waiting.and(said("before June", Source.MEMORY)).source()).isEqualTo(Source.MEMORY);
		assertThat(waiting.and(Statement.BLANK)).isEqualTo(waiting);
		assertThat(Statement.BLANK.and(waiting)).isEqualTo(waiting);
	}

	@Test
	void aTopicIsFoundByItsWord() {
		assertThat(Topic.of("waiting")).contains(Topic.WAITING);
		assertThat(Topic.of("WAITING")).isEmpty();
		assertThat(Topic.of(null)).isEmpty();
	}

	private static Statement said(String text, Source source) {
		return new Statement(text, source, null);
	}

	private static Progress first(String saidBy, String diagnosis, String plan) {
		return Opinion.BLANK.by(saidBy, null)
			.saying(Topic.DIAGNOSIS, said(diagnosis, null))
			.saying(Topic.PLAN, said(plan, null))
			.progress();
	}

}
