package org.doctorbrief.journeys;

import java.util.List;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.JourneyTest;
import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.RunningApplication;
import org.doctorbrief.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever reads another language chooses it by its own name, and her words stay hers. */
@JourneyTest
class LanguageJourney {

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "COMPUTER")
	void theLanguageChangesAndWhatWasWrittenStays(Window window, Browser browser, RunningApplication application) {
		try (Visitor patient = window.open(browser, application)) {
			patient.signsUp().writes("name", "Ana Ruiz").writes("goal", "Is it safe to wait?").presses("web.later");
			patient.opensInBrief("/patient/start").pressesText("Español");

			assertThat(patient.place()).isEqualTo("/patient/start");
			assertThat(patient.reads().expectFirst("html").attr("lang")).isEqualTo("es");
			assertThat(patient.mainText()).contains("¿Para quién es este resumen y por qué?");
			assertThat(patient.value("goal")).isEqualTo("Is it safe to wait?");
			patient.writes("name", "x".repeat(202)).goesOn();
			assertThat(patient.mainText()).contains("Nombre del paciente: Quite 2 caracteres.");

			patient.opensInBrief("/print").pressesText("English");
			assertThat(patient.mainText()).contains(Visitor.words("documents.print.title"));
			patient.hadNoTrouble();
		}
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "COMPUTER")
	void aDateIsReadAndWrittenInBothLanguages(Window window, Browser browser, RunningApplication application) {
		try (Visitor patient = window.open(browser, application, Language.SPANISH)) {
			patient.signsUp().opensInBrief("/story/timeline");
			patient.writes("more", "3 de marzo de 2024: primer dolor").presses("web.later");
			assertThat(patient.opensInBrief("/review").mainText()).contains("3 de marzo de 2024", "primer dolor");

			patient.pressesText("English");
			assertThat(patient.mainText()).contains("3 March 2024", "primer dolor");
			byte[] pdf = patient.fetches(patient.brief() + "/brief.pdf");
			assertThat(String.join("\n", Pdfs.text(pdf))).contains("3 March 2024", "primer dolor");
			patient.hadNoTrouble();
		}
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "COMPUTER")
	void noPageOfTheShortWayMixesLanguages(Window window, Browser browser, RunningApplication application) {
		List<String> english = Messages.english()
			.values()
			.stream()
			.filter((words) -> words.length() > 20 && !words.contains("{"))
			.toList();
		try (Visitor patient = window.open(browser, application, Language.SPANISH)) {
			patient.opens("/").signsUp();
			for (String page : List.of("", "/patient/start", "/opinions/first", "/medications/medicines",
					"/records/checklist", "/questions/list", "/review", "/print")) {
				String text = patient.opensInBrief(page).reads().text();
				assertThat(english).as(page).filteredOn(text::contains).isEmpty();
			}
			patient.hadNoTrouble();
		}
	}

}
