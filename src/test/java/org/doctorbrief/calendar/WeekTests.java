package org.doctorbrief.calendar;

import java.util.List;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.calendar.Week.Titles;
import org.doctorbrief.pages.DateForm;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WeekTests {

	private static final When TODAY = When.parse("2026-12-01");

	private final Week two = ticked("BOOK", "INSURER");

	@Test
	void whatIsTickedIsChosenOnceInTheOrderOfTheOffers() {
		assertThat(this.two.steps()).extracting(NextStep::text).containsExactly("Do BOOK", "Do INSURER");
		assertThat(new WeekForm(List.of("BOOK"), null).applied(this.two, (offer) -> "Other words")).isEqualTo(this.two);
		assertThat(this.two.opens("BOOK")).isTrue();
		assertThat(this.two.steps().list().get(0).page()).isEqualTo("/words/BOOK_SECOND");
	}

	@Test
	void theFirstThreeThatAreToBeDoneAreForThisWeek() {
		Week four = ticked("BOOK", "INSURER", "COMPANY", "QUESTIONS");
		assertThat(four.next()).extracting(NextStep::id).containsExactly("QUESTIONS", "BOOK", "INSURER");
		Week oneDone = four.with(four.steps().list().get(0).saying("Do it", null, TODAY));
		assertThat(oneDone.next()).extracting(NextStep::id).containsExactly("BOOK", "INSURER", "COMPANY");
	}

	@Test
	void aDoneStepThatIsOpenAgainTakesItsPlaceAgain() {
		Week done = this.two.with(this.two.steps().list().get(0).saying("Do BOOK", null, TODAY));
		Week again = new WeekForm(List.of("BOOK"), null).applied(done, (offer) -> "Do it again");
		assertThat(again.steps()).extracting(NextStep::text).containsExactly("Do it again", "Do INSURER");
		assertThat(again.steps().list().get(0).done()).isFalse();
	}

	@Test
	void aStepInOwnWordsGoesInAndComesBack() {
		StepForm typed = new StepForm("Call my sister", new DateForm("4", "12", "2026"), DateForm.orEmpty(null));
		Week week = StepForm.applied(Week.BLANK, "a1", typed);
		assertThat(StepForm.of(week, "a1")).isEqualTo(typed);
		assertThat(StepForm.applied(week, "a1", typed)).isEqualTo(week);
		assertThat(week.steps().list().get(0).page()).isNull();
		assertThat(StepForm.of(week, "other").text()).isNull();
	}

	@Test
	void progressComesFromTheSteps() {
		assertThat(Week.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		assertThat(this.two.progress()).isEqualTo(Progress.IN_PROGRESS);
		Week done = this.two.with(this.two.steps().list().get(0).saying("a", null, TODAY))
			.with(this.two.steps().list().get(1).saying("b", null, TODAY));
		assertThat(done.progress()).isEqualTo(Progress.COMPLETED);
	}

	@Test
	void titlesSayNothingUntilSheWantsThemTo() {
		assertThat(new Week(null, null).titles()).isEqualTo(Titles.NEUTRAL);
		assertThat(new WeekForm(null, "FULL").applied(this.two, Offer::name).titles()).isEqualTo(Titles.FULL);
		assertThat(WeekForm.of(this.two.saying(Titles.FULL)).titles()).isEqualTo("FULL");
	}

	private static Week ticked(String... offers) {
		return new WeekForm(List.of(offers), null).applied(Week.BLANK, (offer) -> "Do " + offer);
	}

}
