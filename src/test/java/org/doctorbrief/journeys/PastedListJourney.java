package org.doctorbrief.journeys;

import java.util.ArrayList;
import java.util.List;

import org.doctorbrief.testing.Accessibility;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.JourneyTest;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A list from somebody's drawer: pasted, read line by line, and only then kept. */
@JourneyTest
class PastedListJourney {

	private final List<String> problems = new ArrayList<>();

	private final Accessibility accessibility = new Accessibility();

	@ParameterizedTest
	@EnumSource
	void aListIsPastedCheckedAndKept(Window window, Browser browser, RunningApplication application) {
		try (Visitor patient = window.open(browser, application)) {
			patient.signsUp().opensInBrief("/medications/medicines").presses("medications.medicines.paste");
			looks(window, patient);
			patient.writes("lines", "1. Metformin 500 mg, at night\nthe small white pill\nMr. Lee").goesOn();
			looks(window, patient);
			assertThat(patient.mainText()).contains(Visitor.words("medications.pasted.whole"));

			patient.writes("rows[1].name", "x".repeat(4001)).chooses("rows[2].out", "YES").goesOn();
			looks(window, patient);
			assertThat(patient.value("rows[0].strength")).isEqualTo("500 mg");

			patient.writes("rows[1].name", "Small white pill").goesOn();
			looks(window, patient);
			assertThat(patient.place()).isEqualTo("/medications/medicines");
			assertThat(patient.mainText()).contains("Metformin", "500 mg", "Small white pill").doesNotContain("Lee");
			assertThat(this.problems).isEmpty();
			patient.hadNoTrouble();
		}
	}

	private void looks(Window window, Visitor patient) {
		patient.reads();
		if (window != Window.PHONE_WITHOUT_JAVASCRIPT) {
			this.problems.addAll(this.accessibility.problems(patient.page()));
		}
	}

}
