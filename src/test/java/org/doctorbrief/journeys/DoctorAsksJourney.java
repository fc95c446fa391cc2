package org.doctorbrief.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.JourneyTest;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody gets ready for the doctor's questions and takes the answers along. */
@JourneyTest
class DoctorAsksJourney {

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "COMPUTER")
	void aGapIsFilledOnItsOwnPageAndTheAnswerIsThere(Window window, Browser browser, RunningApplication application) {
		try (Visitor patient = window.open(browser, application)) {
			patient.signsUp().opensInBrief("/interview/answers");
			assertThat(patient.mainText()).contains(Visitor.words("interview.answers.gap"));
			patient.followsText(
					Visitor.words("interview.answers.write") + " " + Visitor.words("interview.answers.asked.BEGAN"));
			assertThat(patient.place()).isEqualTo("/story/telling");
			patient.writes("began", "In May, on the stairs").goesOn();

			assertThat(patient.place()).isEqualTo("/interview/answers");
			assertThat(patient.mainText()).contains("In May, on the stairs");
			patient.hadNoTrouble();
		}
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.INCLUDE, names = "COMPUTER")
	void paperFromTheBrowserHasTheAnswersAndNotTheNotes(Window window, Browser browser,
			RunningApplication application) {
		try (Visitor patient = window.open(browser, application)) {
			patient.signsUp().opensInBrief("/interview/answers");
			patient.writes("notes", "For my eyes").presses("web.later").opensInBrief("/interview/answers");
			assertThat(form(patient).isVisible()).isTrue();
			patient.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

			assertThat(form(patient).isVisible()).isFalse();
			assertThat(patient.mainText()).contains(Visitor.words("interview.answers.asked.HOPES"))
				.doesNotContain(Visitor.words("interview.answers.write"), Visitor.words("interview.answers.notes"));
			patient.hadNoTrouble();
		}
	}

	private static Locator form(Visitor patient) {
		return patient.page().locator("#form");
	}

}
