package org.doctorbrief.words;

import java.util.List;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

	private List<String> texts(Situation situation, String language) {
		HttpPage page = this.person.open("/words/" + situation + "?lang=" + language).hasStatus(200);
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

	private static void readWell(List<String> texts, String situation) {
		assertThat(texts).as(situation).hasSizeGreaterThanOrEqualTo(2).allSatisfy((text) -> {
			assertThat(text).doesNotContain("null", "[]", "{", "}", "..", "??");
			assertThat(text).isNotBlank();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "es" })
	void everySituationReadsWellWithNothingKnown(String language) {
		for (Situation situation : Situation.values()) {
			readWell(texts(situation, language), situation + " " + language);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "es" })
	void everySituationReadsWellWhenTheBriefIsFull(String language) {
		Sample.full().into(this.person);
		for (Situation situation : Situation.values()) {
			List<String> texts = texts(situation, language);
			readWell(texts, situation + " " + language);
			assertThat(texts).as("gaps").noneMatch((text) -> text.contains("["));
		}
	}

	@Test
	void whatTheBriefKnowsStandsInTheWordsAndWhatItDoesNotIsAGap() {
		assertThat(texts(Situation.TELL_FIRST, "en")).anyMatch((text) -> text.contains("[the first doctor’s name]"));
		this.person.open("/doctors/first").form("form#form").fill("name", "Dr. Ruiz $1 <b>").submit().hasStatus(200);
		assertThat(texts(Situation.TELL_FIRST, "en")).anyMatch((text) -> text.contains("Dear Dr. Ruiz $1 <b>,"));
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
		assertThat(texts(Situation.TELL_FIRST, "en").get(0)).startsWith("Thank you for all you have done");
		relationshipIs("STRAINED");
		assertThat(texts(Situation.TELL_PLAINLY, "en").get(0)).startsWith("I am getting a second opinion.");
	}

	@Test
	void thereAreNoWordsForWhatIsNoSituation() {
		this.person.open("/words/TELL_NOBODY").hasStatus(404);
	}

}
