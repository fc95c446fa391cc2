package org.doctorbrief.journeys;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import org.doctorbrief.testing.Accessibility;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.JourneyTest;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** From the first reminder to a new password, with a code that was copied from paper. */
@JourneyTest
class LostPasswordJourney {

	private static final String NEW_PASSWORD = "another-plain-word";

	private final List<String> problems = new ArrayList<>();

	private final Accessibility accessibility = new Accessibility();

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "PHONE_WITHOUT_JAVASCRIPT")
	void aCodeOnPaperLetsHerBackIn(Window window, Browser browser, RunningApplication application) {
		try (Visitor patient = window.open(browser, application)) {
			patient.signsUp().opensInBrief("").follows("recovery.reminder.link");
			looks(patient).presses("recovery.codes.make");
			String code = looks(patient).page().locator(".brief-codes code").nth(4).innerText();
			printsThem(patient, code);
			looks(patient.presses("recovery.new.done"));
			looks(patient.opens("/account/password")).goesOn();
			looks(patient).presses("web.sign-out");
			looks(patient).follows("recovery.signed-out.again").follows("accounts.sign-in.cannot");
			looks(patient).goesOn();
			looks(patient).writes("login", patient.login())
				.writes("code", code.toLowerCase().replace("-", " "))
				.writes("password", NEW_PASSWORD)
				.goesOn();
			looks(patient).follows("accounts.sign-in.title");
			patient.writes("login", patient.login()).writes("password", NEW_PASSWORD).goesOn();
			assertThat(patient.mainText()).doesNotContain(Visitor.words("recovery.reminder"));
			looks(patient.opens("/sign-in/confirm?to=/briefs"));
			patient.writes("password", Person.PASSWORD).goesOn();
			looks(patient).writes("password", NEW_PASSWORD).goesOn();
			assertThat(patient.mainText()).contains(Visitor.words("pages.briefs.title"));
			assertThat(this.problems).isEmpty();
			patient.hadNoTrouble();
		}
	}

	private static void printsThem(Visitor patient, String code) {
		Download download = patient.page().waitForDownload(() -> patient.presses("recovery.new.sheet.A4"));
		assertThat(download.suggestedFilename()).isEqualTo("recovery-codes.pdf");
		patient.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(patient.mainText()).contains(code).doesNotContain(Visitor.words("recovery.new.done"));
		patient.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
	}

	private Visitor looks(Visitor patient) {
		this.problems.addAll(this.accessibility.problems(patient.page()));
		return patient;
	}

}
