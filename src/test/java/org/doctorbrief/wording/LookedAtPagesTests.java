package org.doctorbrief.wording;

import java.util.List;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Sample;
import org.doctorbrief.web.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What is looked at wherever a doctor reads it, and what nobody looks at. */
@ApplicationTest
class LookedAtPagesTests {

	private static final String SHARP = "You are wrong about my knee.";

	private static final String SUGGESTED = ".brief-suggestion";

	private static final String NOTED = ".brief-hear";

	private static final String QUESTION = "/questions/list/q1";

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private HttpForm form(String page) {
		return this.person.open(page).hasStatus(200).form("form#form");
	}

	private void writes(String page, String field, String text) {
		form(page).fill(field, text).submit().hasStatus(200);
	}

	private int count(String page, String what) {
		return this.person.open(page).hasStatus(200).document().select(what).size();
	}

	private static String line(HttpPage page) {
		return page.document().select("button[name=take]").first().text();
	}

	@ParameterizedTest
	@CsvSource({ "/patient/start, goal", "/patient/reasons, other", "/story/telling, began", "/story/telling, happened",
			"/story/telling, found", "/story/telling, done", "/story/telling, now", "/story/timeline/t1, what",
			"/story/matters, daily", "/story/matters, keep", "/story/matters, risk", "/story/matters, hopes",
			"/story/matters, quality", "/story/matters, worries", QUESTION + ", text", "/letters/kept/l1, text" })
	void whatADoctorReadsIsLookedAtAndALineIsTakenOverWhenItIsChosen(String page, String field) {
		writes(page, field, SHARP);
		HttpPage found = this.person.open(page).hasStatus(200);
		assertThat(found.document().select(SUGGESTED + " q").text()).contains("wrong");
		assertThat(found.document().select(SUGGESTED + " a").attr("href")).isEqualTo("#" + field);
		String line = line(found);
		HttpPage taken = found.form("form#form").press(line).hasStatus(200);
		assertThat(taken.document().select(SUGGESTED)).isEmpty();
		assertThat(form(page).values(field)).as("kept").containsExactly(SHARP);
		taken.form("form#form").submit().hasStatus(200);
		assertThat(form(page).values(field)).containsExactly(line);
	}

	@ParameterizedTest
	@CsvSource({ "/notes/own, notes", "/interview/answers, notes", "/records/asking/r1, said",
			"/letters/kept/l1, answer", "/patient/reasons, safeTime", "/opinions/first, diagnosis",
			"/opinions/plan, reasons" })
	void whatIsPrivateOrWasSaidByADoctorIsNot(String page, String field) {
		writes("/letters/kept/l1", "name", "A letter");
		HttpPage next = form(page).fill(field, SHARP).submit().hasStatus(200);
		assertThat(next.document().select(SUGGESTED + ", " + NOTED)).isEmpty();
		assertThat(form(page).values(field)).containsExactly(SHARP);
		assertThat(count(page, SUGGESTED + ", " + NOTED)).isZero();
	}

	@Test
	void listsSayWhichOfTheirEntriesItIsAndLeadThere() {
		writes("/questions/list", "more", "What do you see on the pictures?\n" + SHARP);
		writes("/story/timeline", "more", "2024: An X-ray\n2025: " + SHARP);
		for (String list : List.of("/questions/list", "/story/timeline")) {
			HttpPage page = this.person.open(list).hasStatus(200);
			assertThat(page.document().select(NOTED + " a").eachText()).containsExactly("Look at the words " + SHARP);
			String entry = page.document().select(NOTED + " a").attr("href").replaceFirst("/briefs/[^/]+", "");
			assertThat(count(entry, SUGGESTED)).isEqualTo(1);
		}
	}

	@Test
	void theDoctorsQuestionsSayWhichAnswerItIs() {
		writes("/story/telling", "found", SHARP);
		writes("/opinions/first", "diagnosis", "You are wrong");
		writes("/interview/answers", "notes", SHARP);
		HttpPage page = this.person.open("/interview/answers").hasStatus(200);
		assertThat(page.document().select(NOTED + " a").attr("href")).endsWith("/story/telling?from=interview.answers");
		writes("/story/telling", "found", "A tear");
		assertThat(count("/interview/answers", NOTED)).isZero();
	}

	@Test
	void aLineThatIsTakenOverWritesOverNobodysText() {
		writes("/story/telling", "began", SHARP);
		HttpPage mine = this.person.open("/story/telling");
		writes("/story/telling", "began", "It began in March.");
		HttpPage taken = mine.form("form#form").press(line(mine)).hasStatus(200);
		assertThat(taken.form("form#form").submit().hasStatus(409).document().text()).contains("It began in March.");
	}

	@Test
	void aPageInErrorIsLookedAtTooAndNothingIsBlocked() {
		HttpPage again = form("/patient/start").fill("goal", SHARP).fill("name", "x".repeat(201)).submit();
		assertThat(again.hasStatus(422).document().select(SUGGESTED)).hasSize(1);
	}

	@Test
	void wordsAreReadInTheLanguageOfThePage() {
		this.person.reads(Language.SPANISH);
		writes(QUESTION, "text", "Usted está equivocado.");
		assertThat(this.person.open(QUESTION).document().select(SUGGESTED).text()).contains("Suena");
	}

	@Test
	void aLetterThatWasSentIsLeftAlone() {
		writes("/letters/kept/l1", "text", SHARP);
		form("/letters/kept/l1").fill("sentOn.day", "3")
			.fill("sentOn.month", "11")
			.fill("sentOn.year", "2026")
			.submit()
			.hasStatus(200);
		assertThat(count("/letters/kept/l1", SUGGESTED)).isZero();
	}

	@Test
	void nothingIsSaidAboutTheFullBriefOfAFamily() {
		Sample.full().into(this.person);
		for (String page : List.of("/patient/start", "/patient/reasons", "/story/telling", "/story/timeline",
				"/story/matters", "/questions/list", "/interview/answers")) {
			assertThat(count(page, SUGGESTED + ", " + NOTED)).as(page).isZero();
		}
	}

}
