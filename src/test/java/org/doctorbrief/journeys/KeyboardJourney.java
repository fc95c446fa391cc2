package org.doctorbrief.journeys;

import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.JourneyTest;
import org.doctorbrief.testing.Keyboard;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The way to paper without a mouse or a finger on the glass. */
@JourneyTest
class KeyboardJourney {

	private static final String CONTINUE = "#form .govuk-button:not([name]):not([type=button])";

	@ParameterizedTest
	@EnumSource
	void theKeyboardAloneLeadsToPaper(Window window, Browser browser, RunningApplication application) {
		try (Visitor patient = window.open(browser, application)) {
			Keyboard keyboard = new Keyboard(patient.opens("/").page());
			keyboard.opens("a[href='/sign-up']");
			keyboard.goesTo("[name=login]").types("keys-" + System.nanoTime());
			keyboard.goesTo("[name=password]").types(Person.PASSWORD).opens(CONTINUE);

			keyboard.goesTo("[name=forWhom]").presses("Space").presses("ArrowDown").presses("ArrowUp");
			keyboard.goesTo("[name=name]").types("Ann Lee").opens(CONTINUE);
			keyboard.goesTo("[name=plan]").types("Surgery in May").opens(CONTINUE);
			keyboard.goesTo("[name=more]").types("Warfarin").presses("Enter").types("Metformin");
			keyboard.opens(CONTINUE);
			keyboard.goesTo("[name=here]").presses("Space").opens(CONTINUE);
			keyboard.goesTo("[name=more]").types("What if I wait?").opens(CONTINUE);

			assertThat(patient.mainText()).contains(Visitor.words("patient.start.forWhom.ME"), "Ann Lee",
					"Surgery in May", "Warfarin", "Metformin", "What if I wait?");
			keyboard.opens("a[href$='/print']");
			keyboard.goesTo("main form button");
			assertThat(patient.place()).isEqualTo("/print");
			assertThat(keyboard.problems()).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource
	void theFirstStopLeadsPastTheHeader(Window window, Browser browser, RunningApplication application) {
		try (Visitor patient = window.open(browser, application)) {
			Keyboard keyboard = new Keyboard(patient.opens("/sign-up").page());
			keyboard.presses("Tab").presses("Enter").presses("Tab");
			assertThat(keyboard.isAt("[name=login]")).isTrue();
			assertThat(keyboard.problems()).isEmpty();
		}
	}

}
