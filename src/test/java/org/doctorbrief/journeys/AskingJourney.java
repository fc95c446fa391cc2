package org.doctorbrief.journeys;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.Accessibility;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.BrowserTest;
import org.doctorbrief.testing.Serving.TurnedClock;
import org.doctorbrief.values.When;
import org.doctorbrief.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody asks for records, waits, hurries them, and finds words for all of it. */
@ApplicationTest
@BrowserTest
@Import(AskingJourney.Turned.class)
class AskingJourney {

	private static final String HOLDER = "City Hospital";

	/** In the past, so that no visit is over when the days go by. */
	private static final LocalDate ASKED = LocalDate.of(2020, 11, 3);

	private static final LocalDate DUE = LocalDate.of(2020, 12, 3);

	private final List<String> problems = new ArrayList<>();

	private final Accessibility accessibility = new Accessibility();

	private final String address;

	@Autowired
	private TurnedClock clock;

	AskingJourney(@LocalServerPort int port) {
		this.address = "http://127.0.0.1:" + port;
	}

	private void itIs(LocalDate day) {
		this.clock.turn(Duration.between(this.clock.instant(), day.atTime(10, 0).atZone(this.clock.getZone())));
	}

	private static void livesIn(Visitor patient, String country) {
		patient.opensInBrief("/patient/about").answers(Map.of("country", List.of(country))).goesOn();
	}

	private static Visitor asks(Visitor patient) {
		patient.opensInBrief("/records/asking").presses("records.asking.add").writes("holder", HOLDER);
		return patient.chooses("covers", "IMAGES");
	}

	private static Visitor dates(Visitor patient, String field, LocalDate day) {
		return patient.writes(field + ".day", "" + day.getDayOfMonth())
			.writes(field + ".month", "" + day.getMonthValue())
			.writes(field + ".year", "" + day.getYear());
	}

	private String onDay(Visitor patient, LocalDate day) {
		itIs(day);
		return patient.opensInBrief("/records/asking").mainText();
	}

	private void looksAt(Visitor patient, Window window) {
		if (window != Window.PHONE_WITHOUT_JAVASCRIPT) {
			this.problems.addAll(this.accessibility.problems(patient.page()));
		}
	}

	@ParameterizedTest
	@CsvSource({ "PHONE, ENGLISH", "PHONE_WITHOUT_JAVASCRIPT, ENGLISH", "PHONE, SPANISH",
			"PHONE_WITHOUT_JAVASCRIPT, SPANISH" })
	void whatIsLateIsHurriedWithWordsThatAreKeptAndSent(Window window, Language language, Browser browser) {
		itIs(ASKED);
		try (Visitor patient = window.at(browser, this.address, language)) {
			livesIn(patient.signsUp(), "GB");
			dates(asks(patient), "askedOn", ASKED).goesOn();
			thenTheDaysGoBy(patient, When.on(DUE).words(language.locale()));
			looksAt(patient, window);
			patient.followsText(patient.says("records.asked.say.late") + " " + HOLDER);
			looksAt(patient, window);
			String text = patient.page().locator("#say-WRITTEN").innerText();
			assertThat(text).contains(When.on(ASKED).words(language.locale()), When.on(DUE).words(language.locale()));
			patient.pressesText(patient.says("words.one.keep") + " " + patient.says("words.voice.WRITTEN"));
			assertThat(patient.value("text")).isEqualTo(text);
			thenItIsSentAndACopyCanBeChanged(patient, text);
			assertThat(this.problems).isEmpty();
			patient.hadNoTrouble();
		}
	}

	private void thenTheDaysGoBy(Visitor patient, String due) {
		String by = patient.says("records.asked.due.by").replace("{0}", due);
		String late = patient.says("records.asked.stands.LATE").replace("{0}", due);
		String again = patient.says("records.asked.stands.ASK_AGAIN");
		assertThat(onDay(patient, ASKED)).contains(by, patient.says("records.asked.stands.ASKED"))
			.doesNotContain(late, again);
		assertThat(onDay(patient, ASKED.plusDays(7))).contains(by, again, patient.says("records.asked.say.again"));
		assertThat(onDay(patient, DUE)).contains(by, again)
			.doesNotContain(late, patient.says("records.asked.say.late"));
		assertThat(onDay(patient, DUE.plusDays(1))).contains(by, late).doesNotContain(again);
	}

	private void thenItIsSentAndACopyCanBeChanged(Visitor patient, String text) {
		dates(patient, "sentOn", DUE.plusDays(1)).chooses("way", "PORTAL").goesOn();
		patient.followsText(patient.says("web.change") + " " + patient.says("words.HURRY_RECORDS.title"));
		assertThat(patient.mainText()).contains(patient.says("letters.letter.frozen"), text);
		assertThat(patient.page().locator("textarea[name=text]").count()).isZero();
		patient.presses("letters.letter.copy");
		assertThat(patient.value("text")).isEqualTo(text);
		assertThat(patient.value("sentOn.day")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "PHONE, ENGLISH", "PHONE_WITHOUT_JAVASCRIPT, ENGLISH", "PHONE_WITHOUT_JAVASCRIPT, SPANISH" })
	void aLetterToAnAmericanOfficeSaysWhatTheRulesLeaveOpen(Window window, Language language, Browser browser) {
		try (Visitor patient = window.at(browser, this.address, language)) {
			livesIn(patient.signsUp(), "US");
			patient.opensInBrief("/doctors/second").writes("name", "Dr. Ode").goesOn();
			asks(patient).chooses("sendTo", "NEW_DOCTOR").goesOn();
			String form = patient.page().locator("a[href$='/release.pdf']").getAttribute("href");
			assertThat(printed(patient, form)).contains(HOLDER, "Dr. Ode", patient.says("letters.release.signed"));
			patient.pressesText(patient.says("letters.request.write") + " " + HOLDER);
			assertThat(patient.value("text"))
				.contains("Dr. Ode", patient.says("letters.request.right.US"),
						patient.says("letters.request.right.US.other"))
				.doesNotContain(patient.says("letters.request.right.GB"), patient.says("letters.request.right.EU"),
						patient.says("letters.request.right.AU"));
			thenAHarshLineIsPutInAnotherWay(patient, window, language);
			assertThat(this.problems).isEmpty();
			patient.hadNoTrouble();
		}
	}

	private void thenAHarshLineIsPutInAnotherWay(Visitor patient, Window window, Language language) {
		String harsh = (language == Language.SPANISH) ? "Usted está equivocado." : "You are wrong about this.";
		String letter = patient.page().url();
		patient.writes("text", patient.value("text") + "\n\n" + harsh).goesOn().opens(letter);
		assertThat(patient.mainText()).contains(patient.says("wording.title"), patient.says("wording.VERDICT.why"));
		looksAt(patient, window);
		patient.presses("wording.VERDICT.line1");
		assertThat(patient.value("text")).endsWith("\n\n" + patient.says("wording.VERDICT.line1")).contains("Dr. Ode");
		patient.goesOn();
		assertThat(printed(patient, letter + "/letter.pdf")).contains(patient.says("wording.VERDICT.line1"))
			.doesNotContain(harsh);
	}

	private static String printed(Visitor patient, String address) {
		return String.join(" ", Pdfs.asRead(patient.fetches(address))).replaceAll("\\s+", " ");
	}

	/** The application whose clock is turned. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Turned {

		@Bean
		@Primary
		static TurnedClock turnedClock() {
			return new TurnedClock();
		}

	}

}
