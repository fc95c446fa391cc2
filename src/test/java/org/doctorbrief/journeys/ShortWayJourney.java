package org.doctorbrief.journeys;

import java.util.List;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.JourneyTest;
import org.doctorbrief.testing.RunningApplication;
import org.doctorbrief.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** From the start page to paper, by somebody who has little strength left. */
@JourneyTest
class ShortWayJourney {

	private static final List<String> WAY = List.of("/patient/start", "/opinions/first", "/medications/medicines",
			"/records/checklist", "/questions/list", "/review", "/print");

	@ParameterizedTest
	@CsvSource({ "PHONE, ENGLISH", "PHONE, SPANISH", "PHONE_WITHOUT_JAVASCRIPT, ENGLISH",
			"PHONE_WITHOUT_JAVASCRIPT, SPANISH" })
	void aFrightenedPatientHoldsHerBriefAfterEightPages(Window window, Language language, Browser browser,
			RunningApplication application) {
		try (Visitor patient = window.open(browser, application, language)) {
			patient.signsUp();
			patient.chooses("forWhom", "ME").writes("name", "Ann Lee").writes("goal", "Is it safe to wait?").goesOn();
			patient.writes("saidBy", "Dr Ruiz").writes("plan", "Surgery in May").goesOn();
			patient.writes("more", "Warfarin 5 mg\nMetformin").goesOn();
			patient.chooses("here", "IMAGES").goesOn();
			patient.writes("more", "What if I wait?").goesOn();
			patient.follows("pages.review.print");
			byte[] pdf = patient.saves("documents.print.download");

			assertThat(String.join("\n", Pdfs.text(pdf))).contains("Ann Lee", "Is it safe to wait?", "Dr Ruiz",
					"Surgery in May", "Warfarin 5 mg", "Metformin", "What if I wait?",
					patient.says("documents.front.questions"));
			thenTheWayWasShort(patient);
			patient.hadNoTrouble();
		}
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "COMPUTER")
	void whoeverKnowsNothingYetCanPassEveryPage(Window window, Browser browser, RunningApplication application) {
		try (Visitor patient = window.open(browser, application)) {
			patient.signsUp().goesOn().goesOn().goesOn().goesOn().goesOn();
			patient.follows("pages.review.print");
			byte[] pdf = patient.saves("documents.print.download");

			assertThat(String.join("\n", Pdfs.text(pdf))).contains(Visitor.words("web.not-stated"));
			thenTheWayWasShort(patient);
			patient.hadNoTrouble();
		}
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "COMPUTER")
	void whoeverStopsHalfwayPrintsWhatIsThere(Window window, Browser browser, RunningApplication application) {
		try (Visitor patient = window.open(browser, application)) {
			patient.signsUp().writes("name", "Ann Lee").presses("web.later");
			assertThat(patient.place()).isEmpty();
			patient.follows("pages.tasks.print");

			assertThat(Pdfs.text(patient.saves("documents.print.download")).get(0)).contains("Ann Lee");
			patient.hadNoTrouble();
		}
	}

	private void thenTheWayWasShort(Visitor patient) {
		String brief = patient.brief();
		List<String> afterTheStartPage = patient.pages().subList(1, patient.pages().size());
		assertThat(afterTheStartPage).hasSize(8);
		assertThat(afterTheStartPage.get(0)).isEqualTo("/sign-up");
		assertThat(afterTheStartPage.subList(1, 8)).containsExactlyElementsOf(WAY.stream().map(brief::concat).toList());
	}

}
