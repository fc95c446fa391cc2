package org.doctorbrief.journeys;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import org.doctorbrief.testing.Accessibility;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.BrowserTest;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The visit ends while somebody types; nothing of it is lost, with or without scripts.
 */
@ApplicationTest
@BrowserTest
class SignedOutJourney {

	private static final String PAGE = "/story/matters";

	private static final String FIELD = "daily";

	private static final String LONG = "I cannot lift my arm – “not at all”.\n".repeat(55).substring(0, 2000);

	@Autowired
	private JdbcClient jdbc;

	private String address;

	SignedOutJourney(@LocalServerPort int port) {
		this.address = "http://127.0.0.1:" + port;
	}

	private void theVisitEnds() {
		assertThat(this.jdbc.sql("delete from spring_session").update()).isPositive();
	}

	private int drafts(Visitor patient) {
		return this.jdbc.sql("select count(*) from draft where brief_id = ?")
			.param(patient.brief().replace("/briefs/", ""))
			.query(Integer.class)
			.single();
	}

	private static Visitor signsIn(Visitor patient, String password) {
		return patient.writes("login", patient.login()).writes("password", password).goesOn();
	}

	@ParameterizedTest
	@EnumSource
	void twoThousandCharactersAreThereAfterSigningIn(Window window, Browser browser) {
		try (Visitor patient = window.at(browser, this.address)) {
			patient.signsUp().opensInBrief(PAGE).writes(FIELD, LONG);
			theVisitEnds();
			patient.goesOn();
			assertThat(patient.mainText()).contains(Visitor.words("accounts.sign-in.kept.text"));
			assertThat(drafts(patient)).isZero();
			signsIn(patient, "not this one");
			assertThat(patient.mainText()).contains(Visitor.words("accounts.sign-in.kept.text"));
			signsIn(patient, Person.PASSWORD);
			assertThat(patient.place()).isEqualTo(PAGE);
			assertThat(patient.value(FIELD)).isEqualTo(LONG);
			patient.goesOn().opensInBrief("/review");
			assertThat(patient.mainText()).contains("I cannot lift my arm – “not at all”.");
			assertThat(drafts(patient)).isZero();
			patient.hadNoTrouble();
		}
	}

	@Test
	void whoeverSignedInAgainInAnotherTabGoesOnWithoutAPassword(Browser browser) {
		try (Visitor patient = Window.PHONE_WITHOUT_JAVASCRIPT.at(browser, this.address)) {
			patient.signsUp().opensInBrief(PAGE).writes(FIELD, LONG);
			theVisitEnds();
			Page other = patient.page().context().newPage();
			other.navigate("/sign-in");
			other.fill("#login", patient.login());
			other.fill("#password", Person.PASSWORD);
			other.click("#form .govuk-button:not([type=button])");
			patient.goesOn();
			assertThat(patient.mainText()).contains(Visitor.words("interrupted.again.text"));
			patient.presses("web.continue");
			assertThat(patient.place()).isEqualTo(PAGE);
			assertThat(patient.value(FIELD)).isEqualTo(LONG);
		}
	}

	@Test
	void whoeverSignsOutLeavesNothingInTheBrowser(Browser browser) {
		try (Visitor patient = Window.COMPUTER.at(browser, this.address)) {
			patient.signsUp().page().evaluate("localStorage.setItem('left', 'here')");
			patient.opensInBrief("").presses("web.sign-out");
			assertThat(patient.mainText()).contains(Visitor.words("recovery.signed-out.title"));
			assertThat(patient.page().evaluate("localStorage.getItem('left')")).isNull();
			patient.hadNoTrouble();
		}
	}

	@Test
	void thePagesInBetweenAreOpenToEverybody(Browser browser) {
		Accessibility accessibility = new Accessibility();
		List<String> problems = new ArrayList<>();
		try (Visitor patient = Window.PHONE.at(browser, this.address)) {
			patient.signsUp().opensInBrief(PAGE);
			patient.page().locator("#form [name=_csrf]").evaluate("(field) => (field.value = 'old')");
			patient.writes(FIELD, LONG).goesOn();
			problems.addAll(accessibility.problems(patient.page()));
			patient.presses("web.continue").writes(FIELD, LONG + "!");
			theVisitEnds();
			patient.goesOn();
			problems.addAll(accessibility.problems(patient.page()));
			signsIn(patient, Person.PASSWORD).writes(FIELD, "cough ".repeat(11_000));
			theVisitEnds();
			patient.goesOn();
			problems.addAll(accessibility.problems(patient.page()));
			assertThat(patient.page().locator("textarea[readonly]").inputValue()).contains("cough cough");
		}
		assertThat(problems).isEmpty();
	}

}
