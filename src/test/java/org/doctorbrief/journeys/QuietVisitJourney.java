package org.doctorbrief.journeys;

import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.doctorbrief.testing.Accessibility;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.BrowserTest;
import org.doctorbrief.testing.Launch;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A visit that ends soon says so, and goes on when somebody asks for it. */
@BrowserTest
class QuietVisitJourney {

	private static final int IDLE = 15;

	private static final String WARNED = """
			() => {
				const warning = document.querySelector('.brief-idle div'), { dataset } = document.body;
				new MutationObserver(() => warning.hidden || (dataset.warned ??= performance.now()))
					.observe(warning, { attributes: true });
			}
			""";

	@Test
	void staysOpenForWhoeverSaysSoAndLosesNothingForOthers(Browser browser, @TempDir Path home) {
		try (RunningApplication application = Launch.in(home).with("doctorbrief.idle", IDLE + "s").start();
				Visitor patient = Window.PHONE.open(browser, application)) {
			patient.signsUp().opensInBrief("/story/matters");
			Locator warning = patient.page().locator(".brief-idle[role=alert]");
			patient.page().evaluate(WARNED);
			reads(warning, "web.idle.soon");
			String warned = patient.page().locator("body").getAttribute("data-warned");
			assertThat(Double.valueOf(warned)).isGreaterThan(IDLE * 500);
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
