package org.doctorbrief.words;

import java.util.List;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class WordsPagesTests {

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private List<String> texts(Situation situation) {
		HttpPage page = this.person.open("/words/" + situation).hasStatus(200);
		return page.document().select(".brief-script__text").eachText();
	}

	private void relationshipIs(String relationship) {
		this.person.open("/patient/reasons")
			.form("form#form")
			.fill("relationship", relationship)
			.submit()
			.hasStatus(200);
	}

	private List<String> situations() {
		return this.person.open("/words").hasStatus(200).document().select("main section a").eachAttr("href");
	}

	@Test
	void whatTheBriefKnowsStandsInTheWordsAndWhatItDoesNotIsAGap() {
		assertThat(texts(Situation.TELL_FIRST)).anyMatch((text) -> text.contains("[the first doctor’s name]"));
		this.person.open("/doctors/first").form("form#form").fill("name", "Dr. Ruiz $1 <b>").submit().hasStatus(200);
		assertThat(texts(Situation.TELL_FIRST)).anyMatch((text) -> text.contains("Dear Dr. Ruiz $1 <b>,"));
	}

	@Test
	void oneIsOfferedOnlyWhereTheRelationshipIsWarm() {
		assertThat(situations()).hasSize(22).noneMatch((link) -> link.endsWith("TELL_TOGETHER"));
		relationshipIs("WARM");
		assertThat(situations()).hasSize(23).anyMatch((link) -> link.endsWith("TELL_TOGETHER"));
	}

	@Test
	void thanksComeFirstWhereItIsWarmAndPlainWordsWhereItIsHard() {
		relationshipIs("WARM");
		assertThat(texts(Situation.TELL_FIRST).get(0)).startsWith("Thank you for all you have done");
		relationshipIs("STRAINED");
		assertThat(texts(Situation.TELL_PLAINLY).get(0)).startsWith("I am getting a second opinion.");
	}

	private void asked(String id, String holder, String kind, String day) {
		this.person.open("/records/asking/" + id)
			.form("form#form")
			.fill("holder", holder)
			.fill("covers", kind)
			.fill("askedOn.day", day)
			.fill("askedOn.month", "11")
			.fill("askedOn.year", "2020")
			.submit()
			.hasStatus(200);
	}

	@Test
	void wordsAboutARequestNameItsOfficeItsDayAndItsRecords() {
		asked("r1", "City Hospital", "IMAGES", "3");
		asked("r2", "Lakeview Lab", "LAB_RESULTS", "9");
		HttpPage page = this.person.open("/words/CONFIRM_REQUEST?about=r1").hasStatus(200);
		String text = page.document().selectFirst("#say-WRITTEN").wholeText();
		assertThat(text).contains("City Hospital", "3 November 2020", "the images themselves")
			.doesNotContain("Lakeview", "9 November", "lab results");
		HttpPage letter = page.form("form:has(input[value=WRITTEN])").submit().hasStatus(200);
		assertThat(letter.document().select("textarea[name=text]").text()).isEqualTo(text);
	}

	@Test
	void wordsAboutNoRequestAreAboutTheLastThatIsOpen() {
		asked("r1", "City Hospital", "IMAGES", "3");
		asked("r2", "Lakeview Lab", "LAB_RESULTS", "9");
		for (String about : List.of("", "?about=", "?about=r9")) {
			assertThat(this.person.open("/words/CONFIRM_REQUEST" + about).document().select("#say-WRITTEN").text())
				.contains("Lakeview Lab", "9 November 2020", "the images themselves", "lab results");
		}
	}

	@Test
	void thereAreNoWordsForWhatIsNoSituation() {
		this.person.open("/words/TELL_NOBODY").hasStatus(404);
	}

}
