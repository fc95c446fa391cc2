package org.doctorbrief.journeys;

import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.JourneyTest;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever was written can be changed, moved and taken away. */
@JourneyTest
class SecondThoughtsJourney {

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "COMPUTER")
	void aMedicineIsRemovedOnlyAfterAQuestion(Window window, Browser browser, RunningApplication application) {
		try (Visitor patient = window.open(browser, application)) {
			patient.signsUp().opensInBrief("/medications/medicines");
			patient.writes("more", "Warfarin\nMetformin").presses("web.later");
			patient.opensInBrief("/medications/medicines").followsText(Visitor.words("web.remove") + " Warfarin");
			assertThat(patient.mainText()).contains("“Warfarin”");

			patient.follows("pages.remove.no");
			assertThat(patient.mainText()).contains("Warfarin", "Metformin");

			patient.followsText(Visitor.words("web.remove") + " Warfarin").presses("pages.remove.yes");
			assertThat(patient.place()).isEqualTo("/medications/medicines");
			assertThat(patient.mainText()).contains("“Warfarin” was removed", "Metformin");
			assertThat(patient.mainText().replace("“Warfarin” was removed", "")).doesNotContain("Warfarin");
			patient.presses("web.undo");
			assertThat(patient.mainText()).containsSubsequence("Warfarin", "Metformin");

			patient.followsText(Visitor.words("web.remove") + " Warfarin").presses("pages.remove.yes");
			assertThat(patient.opensInBrief("/review").mainText()).doesNotContain("Warfarin");
			patient.hadNoTrouble();
		}
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "COMPUTER")
	void aQuestionThatMattersMoreMovesUp(Window window, Browser browser, RunningApplication application) {
		try (Visitor patient = window.open(browser, application)) {
			patient.signsUp().opensInBrief("/questions/list");
			patient.writes("more", "Can it come back?\nWhat if I wait?").presses("web.later");
			patient.opensInBrief("/questions/list").pressesText(Visitor.words("web.up") + " What if I wait?");

			assertThat(patient.place()).isEqualTo("/questions/list");
			assertThat(patient.mainText()).containsSubsequence("What if I wait?", "Can it come back?");
			assertThat(patient.opensInBrief("/review").mainText()).containsSubsequence("What if I wait?",
					"Can it come back?");
			patient.hadNoTrouble();
		}
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "COMPUTER")
	void ofTwoTabsBothTextsAreKept(Window window, Browser browser, RunningApplication application) {
		try (Visitor patient = window.open(browser, application)) {
			Visitor other = patient.signsUp().opensInBrief("/story/telling").opensAnotherTab();
			other.writes("began", "It began in March.").writes("found", "Nothing yet").presses("web.later");
			patient.writes("began", "It hurt at night.").writes("found", "An old scar").presses("web.later");
			assertThat(patient.mainText()).contains("It began in March.", "It hurt at night.", "Nothing yet");

			patient.presses("web.continue").opensInBrief("/story/telling");
			assertThat(patient.value("began")).isEqualTo("It began in March.\n\nIt hurt at night.");
			assertThat(patient.value("found")).isEqualTo("Nothing yet\n\nAn old scar");
		}
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "COMPUTER")
	void aChangeFromTheReviewPageLeadsBackThere(Window window, Browser browser, RunningApplication application) {
		try (Visitor patient = window.open(browser, application)) {
			patient.signsUp().writes("goal", "Is surgery needed?").presses("web.later");
			patient.opensInBrief("/review")
				.followsText(Visitor.words("pages.review.change") + " " + Visitor.words("patient.start.title"));
			assertThat(patient.value("goal")).isEqualTo("Is surgery needed?");
			patient.writes("goal", "Is surgery needed now?").goesOn();

			assertThat(patient.place()).isEqualTo("/review");
			assertThat(patient.mainText()).contains("Is surgery needed now?");
			patient.hadNoTrouble();
		}
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "COMPUTER")
	void theBackButtonShowsWhatIsSaved(Window window, Browser browser, RunningApplication application) {
		try (Visitor patient = window.open(browser, application)) {
			patient.signsUp().writes("name", "Ann Lee").chooses("forWhom", "ME").goesOn();
			patient.goesBack();

			assertThat(patient.place()).isEqualTo("/patient/start");
			assertThat(patient.value("name")).isEqualTo("Ann Lee");
			patient.goesOn();
			assertThat(patient.reads().select(".govuk-notification-banner")).isEmpty();
			patient.hadNoTrouble();
		}
	}

}
