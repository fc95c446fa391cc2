package org.doctorbrief.journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.BrowserTest;
import org.doctorbrief.testing.Launch;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed is never lost, whatever happens to the line, the server or the tab. */
@BrowserTest
class TypingJourney {

	private static final String STORY = "/story/telling";

	private static final String FIELD = "began";

	@TempDir
	private Path home;

	private RunningApplication application;

	private Visitor patient;

	@BeforeEach
	void begin(Browser browser) {
		this.application = Launch.in(this.home).start();
		this.patient = Window.COMPUTER.open(browser, this.application).signsUp().opensInBrief(STORY);
	}

	@AfterEach
	void end() {
		this.patient.close();
		this.application.kill();
	}

	private void types(String text) {
		this.patient.page().locator("#form [name=" + FIELD + "]").pressSequentially(text);
	}

	private void reads(String key) {
		this.patient.hears("web.unsaved." + key);
	}

	private void restart() {
		String port = this.application.address().replaceAll(".*:", "");
		this.application = Launch.in(this.home).with("server.port", port).start();
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
	void aServerThatIsStartedAgainLosesNothing() {
		types("It began");
		reads("kept");
		this.application.kill();
		types(" in March");
		reads("again");
		this.patient.goesOn();
		reads("again");
		assertThat(this.patient.value(FIELD)).isEqualTo("It began in March");
		restart();
		reads("kept");
		this.patient.goesOn().opensInBrief(STORY);
		assertThat(this.patient.value(FIELD)).isEqualTo("It began in March");
		assertThat(this.patient.mainText()).doesNotContain("not saved yet");
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
