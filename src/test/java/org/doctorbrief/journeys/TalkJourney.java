package org.doctorbrief.journeys;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.doctorbrief.testing.Accessibility;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.JourneyTest;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Notes in the room: two people at once, with and without scripts, and without a network.
 */
@JourneyTest
class TalkJourney {

	private static final String ROOM = "/talk/room/second";

	private static Visitor inTheRoom(Window window, Browser browser, RunningApplication application) {
		Visitor patient = window.open(browser, application).signsUp();
		patient.opensInBrief("/questions/list").writes("more", "Is there a gentler way?\nHow soon?").goesOn();
		return patient.opensInBrief(ROOM);
	}

	/** The same account in another browser, on another device. */
	private static Visitor elsewhere(Window window, Browser browser, RunningApplication application, Visitor patient) {
		Visitor companion = window.open(browser, application).opens("/sign-in");
		companion.writes("login", patient.login()).writes("password", Person.PASSWORD).goesOn();
		return companion.opens(patient.brief() + ROOM);
	}

	private static Locator tap(Visitor visitor, String state) {
		return visitor.page().locator("[data-taps] button[value$='." + state + "']").first();
	}

	private static void reads(Visitor visitor, String key) {
		String start = Visitor.words(key).replaceAll("\\{0}.*", "");
		PlaywrightAssertions.assertThat(visitor.page().locator(".brief-talk__status"))
			.containsText(start, new ContainsTextOptions().setTimeout(20_000));
	}

	@Test
	void twoPeopleWriteAtOnceWithoutScriptsAndBothNotesAreKept(Browser browser, RunningApplication application) {
		try (Visitor patient = inTheRoom(Window.PHONE_WITHOUT_JAVASCRIPT, browser, application);
				Visitor companion = elsewhere(Window.PHONE_WITHOUT_JAVASCRIPT, browser, application, patient)) {
			patient.writes("writer", "Ann").writes("rows[0].text", "Exercise for three months");
			companion.writes("writer", "Tom").writes("rows[0].text", "Three months, then look again");
			companion.writes("rows[1].text", "Not in a hurry");
			tap(patient, "ANSWERED").click();
			tap(companion, "ASKED").click();

			assertThat(companion.mainText()).contains("Exercise for three months", "Ann",
					"Three months, then look again", "Not in a hurry", "Tom");
			assertThat(patient.page().evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
			patient.hadNoTrouble();
		}
	}

	@Test
	void withoutANetworkTheQuestionsCanBeReadAndNoNoteIsLost(Browser browser, RunningApplication application) {
		try (Visitor patient = inTheRoom(Window.PHONE, browser, application);
				Visitor companion = elsewhere(Window.COMPUTER, browser, application, patient)) {
			companion.writes("writer", "Tom").writes("rows[0].text", "A brace may help");
			reads(companion, "talk.meeting.kept");
			patient.writes("writer", "Ann").writes("rows[0].text", "Exercise first");
			tap(patient, "ANSWERED").click();
			reads(patient, "talk.meeting.kept");
			PlaywrightAssertions.assertThat(tap(patient, "ASKED")).hasAttribute("aria-pressed", "false");

			patient.page().context().setOffline(true);
			patient.writes("rows[1].text", "Within a year");
			reads(patient, "talk.meeting.again");
			assertThat(patient.mainText()).contains("Is there a gentler way?", "How soon?");
			assertThat(patient.value("rows[1].text")).isEqualTo("Within a year");
			patient.page().context().setOffline(false);
			reads(patient, "talk.meeting.kept");

			companion.opens(patient.brief() + ROOM);
			assertThat(companion.mainText()).contains("A brace may help", "Tom", "Exercise first", "Within a year",
					"Ann");
			assertThat(companion.page().locator(".brief-talk__notes li").count()).isEqualTo(3);
		}
	}

	@Test
	void thePageIsForOneHandAndForEverybody(Browser browser, RunningApplication application) {
		try (Visitor patient = inTheRoom(Window.PHONE, browser, application)) {
			tap(patient, "NOT_TODAY").click();
			PlaywrightAssertions.assertThat(patient.page().locator("[data-taps] [aria-pressed=true]"))
				.hasText(Pattern.compile("^\\s*" + Visitor.words("talk.state.NOT_TODAY") + ".*", Pattern.DOTALL),
						new HasTextOptions().setTimeout(20_000));
			assertThat(new Accessibility().problems(patient.page())).isEmpty();
			assertThat(tap(patient, "ASKED").boundingBox().height).isGreaterThanOrEqualTo(44);
			patient.opens(patient.brief() + "/talk/after").writes("stayed", "Exercise first").goesOn();
			assertThat(patient.place()).isEmpty();
			patient.hadNoTrouble();
		}
	}

}
