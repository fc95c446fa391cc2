package org.doctorbrief.journeys;

import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.JourneyTest;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

@JourneyTest
class VisitorIT {

	private static final String OWN_STYLE = "document.body.setAttribute('style', 'color: red')";

	@Test
	void noticesWhatAPageMayNotDo(Browser browser, RunningApplication application) {
		try (Visitor visitor = Window.PHONE.open(browser, application)) {
			visitor.opens("/").hadNoTrouble();
			visitor.page().evaluate(OWN_STYLE);
			visitor.opens("/sign-up");
			assertThatThrownBy(visitor::hadNoTrouble).hasMessageContaining("Content Security Policy");
		}
	}

	@Test
	void takesAPageThatIsNotThereForAnAnswer(Browser browser, RunningApplication application) {
		try (Visitor visitor = Window.PHONE.open(browser, application)) {
			visitor.signsUp().opens("/no-such-page").hadNoTrouble();
		}
	}

}
