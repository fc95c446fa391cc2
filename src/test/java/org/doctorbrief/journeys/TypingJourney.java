package org.doctorbrief.journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.JourneyTest;
import org.doctorbrief.testing.Launch;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed is never lost, whatever happens to the line, the server or the tab. */
@JourneyTest
class TypingJourney {

	private static final String STORY = "/story/telling";

	private static final String FIELD = "began";

	private Visitor patient;

	@BeforeEach
	void begin(Browser browser, RunningApplication application) {
		this.patient = Window.COMPUTER.open(browser, application).signsUp().opensInBrief(STORY);
	}

	@AfterEach
	void end() {
		this.patient.close();
	}

	private void types(String text) {
		this.patient.page().locator("#form [name=" + FIELD + "]").pressSequentially(text);
	}

	private void reads(String key) {
		this.patient.hears("web.unsaved." + key);
	}

	@Test
	void whatWasTypedIsThereAgainWhenTheTabIsClosed() {
		types("It began in March");
		reads("kept");
		types(", on a Monday");
		String brief = this.patient.brief();
		this.patient.opens("/help").opens(brief + STORY);
		// the last words are still on their way when the page is left
		for (int look = 0; look < 10 && !this.patient.value(FIELD).endsWith("Monday"); look++) {
			this.patient.page().waitForTimeout(500);
			this.patient.opens(brief + STORY);
		}
		assertThat(this.patient.value(FIELD)).isEqualTo("It began in March, on a Monday");
		assertThat(this.patient.mainText()).contains("not saved yet");
		this.patient.goesOn().opensInBrief(STORY);
		assertThat(this.patient.mainText()).doesNotContain("not saved yet");
		this.patient.hadNoTrouble();
	}

	@Test
	void aServerThatIsStartedAgainLosesNothing(Browser browser, @TempDir Path home) {
		end();
		try (RunningApplication first = Launch.in(home).start()) {
			begin(browser, first);
			types("It began");
			reads("kept");
			first.kill();
			types(" in March");
			reads("again");
			this.patient.goesOn();
			reads("again");
			assertThat(this.patient.value(FIELD)).isEqualTo("It began in March");
			whenItIsStartedAgain(home, first.address().replaceAll(".*:", ""));
		}
	}

	private void whenItIsStartedAgain(Path home, String port) {
		try (RunningApplication second = Launch.in(home).with("server.port", port).start()) {
			reads("kept");
			this.patient.goesOn().opensInBrief(STORY);
			assertThat(this.patient.value(FIELD)).isEqualTo("It began in March");
			assertThat(this.patient.mainText()).doesNotContain("not saved yet");
			assertThat(second.address()).endsWith(port);
		}
	}

	@Test
	void aLineThatBreaksLosesNothing() {
		this.patient.page().context().setOffline(true);
		types("It began in March");
		reads("again");
		this.patient.page().context().setOffline(false);
		reads("kept");
		this.patient.opensInBrief(STORY);
		assertThat(this.patient.value(FIELD)).isEqualTo("It began in March");
	}

	@Test
	void whoeverIsSignedOutGoesOnAfterSigningInAgain() {
		this.patient.page().context().clearCookies();
		types("It began in March");
		reads("signed-out");
		Page other = this.patient.page().context().newPage();
		other.navigate("/sign-in");
		other.fill("#login", this.patient.login());
		other.fill("#password", Person.PASSWORD);
		other.click("#form .govuk-button:not([type=button])");
		other.close();
		this.patient.page().bringToFront();
		this.patient.page().evaluate("() => dispatchEvent(new Event('focus'))");
		reads("kept");
		this.patient.goesOn().opensInBrief(STORY);
		assertThat(this.patient.value(FIELD)).isEqualTo("It began in March");
		assertThat(this.patient.mainText()).doesNotContain("not saved yet");
	}

	@Test
	void itIsNeverCalledKeptBeforeTheServerAnswers() {
		List<Route> asked = new ArrayList<>();
		this.patient.page().route("**/draft", asked::add);
		types("It began in March");
		this.patient.page().waitForCondition(() -> !asked.isEmpty());
		assertThat(this.patient.page().locator("#form [role=status]").textContent()).isEmpty();
		asked.get(0).resume();
		reads("kept");
	}

}
