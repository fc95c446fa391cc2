package org.doctorbrief.questions;

import java.util.List;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What people paste, and what happens in two windows or for somebody else. */
@ApplicationTest
class QuestionsByOthersTests {

	private static final String LIST = "/questions/list";

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private HttpForm form() {
		return this.person.open(LIST).hasStatus(200).form("#form");
	}

	private List<String> cards() {
		return this.person.open(LIST).hasStatus(200).document().select(".govuk-summary-card__title").eachText();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "${7*7} #{x} @{y}", "هل الجراحة آمنة؟", "🧠❓",
			"¿Puedo esperar?", "A “quoted” & 'single' question?" })
	void whateverIsAskedIsKeptAsItIs(String question) {
		form().fill("more", question).submit().hasStatus(200);
		assertThat(cards()).containsExactly(question);
		assertThat(this.person.open("/review").document().select("main").text()).contains(question);
	}

	@Test
	void twoWindowsThatAddDoNotLoseAQuestion() {
		HttpForm one = form().fill("more", "One?");
		HttpForm other = form().fill("more", "Two?");
		one.submit().hasStatus(200);
		other.submit().hasStatus(200);
		assertThat(cards()).containsExactly("One?", "Two?");
	}

	@Test
	void twoWindowsThatDisagreeOnTheLengthOfTheVisitAreBothHeard() {
		HttpForm stale = form().fill("visit", "MINUTES_15");
		form().fill("visit", "MINUTES_60").submit().hasStatus(200);
		HttpPage both = stale.submit().hasStatus(409);
		assertThat(both.document().select("#form").text()).contains("60 minutes", "15 minutes");
		assertThat(this.person.open("/review").document().select("main").text())
			.contains("Length of the visit 60 minutes");
	}

	@Test
	void thePagesSpeakOfSomebodyElse() {
		this.person.open("/patient/start").form("#form").fill("forWhom", "OTHER").submit();
		assertThat(this.person.open("/questions/bank").document().select("main").text())
			.contains("The patient’s own goal and worries");
		assertThat(this.person.open(LIST).document().select("main .govuk-details").text())
			.contains("Half of the visit goes to the story and the records.");
	}

	@Test
	void theNumbersAreCalledAGuess() {
		assertThat(this.person.open(LIST).document().select("main .govuk-details").text())
			.contains("our own rough guess, not from a study");
	}

}
