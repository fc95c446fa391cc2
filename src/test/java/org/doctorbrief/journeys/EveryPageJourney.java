package org.doctorbrief.journeys;

import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.JourneyTest;
import org.doctorbrief.testing.Looks;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page, empty, filled and in error, as everybody gets to see it. */
@JourneyTest
class EveryPageJourney {

	private final Looks looks = new Looks();

	@Test
	void everyPageIsOpenToEverybody(Browser browser, RunningApplication application) {
		try (Visitor visitor = Window.COMPUTER.open(browser, application)) {
			new EveryPage(visitor, () -> this.looks.at(visitor.page())).walk();
			assertThat(this.looks.problems()).isEmpty();
			visitor.hadNoTrouble();
		}
	}

}
