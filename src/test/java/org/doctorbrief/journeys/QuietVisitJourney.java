package org.doctorbrief.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.doctorbrief.testing.Accessibility;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.BrowserTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** A visit that ends soon says so, and goes on when somebody asks for it. */
@ApplicationTest
@BrowserTest
@TestPropertySource(properties = "doctorbrief.idle=" + QuietVisitJourney.IDLE + "s")
class QuietVisitJourney {

	static final int IDLE = 20;

	private final String address;

	QuietVisitJourney(@LocalServerPort int port) {
		this.address = "http://127.0.0.1:" + port;
	}

	@Test
	void staysOpenForWhoeverSaysSoAndLosesNothingForOthers(Browser browser) {
		try (Visitor patient = Window.PHONE.at(browser, this.address)) {
			patient.signsUp().opensInBrief("/story/matters");
			Locator warning = patient.page().locator(".brief-idle[role=alert]");
			patient.page().waitForTimeout(IDLE * 400);
			assertThat(warning.locator("div").isVisible()).isFalse();
			reads(warning, "web.idle.soon");
			assertThat(new Accessibility().problems(patient.page())).isEmpty();
			patient.presses("web.idle.stay");
			PlaywrightAssertions.assertThat(warning.locator("div")).isHidden();
			patient.page().waitForTimeout(IDLE * 700);
			patient.writes("daily", "I cannot lift my arm").goesOn();
			assertThat(patient.place()).isNotEqualTo("/sign-in");

			patient.opensInBrief("/story/matters").writes("daily", "I cannot lift my arm at all");
			patient.page().context().setOffline(true);
			reads(warning, "web.idle.over");
			patient.page().context().setOffline(false);
			patient.goesOn();
			PlaywrightAssertions.assertThat(patient.page().locator("main"))
				.containsText(Visitor.words("accounts.sign-in.kept.text"));
		}
	}

	private static void reads(Locator warning, String key) {
		PlaywrightAssertions.assertThat(warning.locator("p"))
			.hasText(Visitor.words(key), new LocatorAssertions.HasTextOptions().setTimeout(IDLE * 2_000));
		PlaywrightAssertions.assertThat(warning.locator("p"))
			.isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(IDLE * 2_000));
	}

}
