package org.doctorbrief.words;

import java.util.List;
import java.util.regex.Pattern;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Sample;
import org.doctorbrief.web.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All words for all situations, for a brief that knows nothing and one that knows all.
 */
@ApplicationTest
class EverySituationTests {

	/** What stays behind where a value is missing or brings marks of its own. */
	private static final Pattern HOLE = Pattern
		.compile("null|[{}]|\\?\\?|\\[\\s*]|\\(\\s*\\)|“\\s*”|  |\\s[,.;:?!]" + "|[,.;:?!]\\s*[,.;:]|,$|^\\s|\\s$");

	@LocalServerPort
	private int port;

	private Person person(Language language) {
		return Person.signedUp("http://127.0.0.1:" + this.port).reads(language);
	}

	private static List<String> texts(Person person, Situation situation) {
		return person.open("/words/" + situation)
			.hasStatus(200)
			.document()
			.select(".brief-script__text")
			.stream()
			.map(Element::wholeText)
			.toList();
	}

	private static void readWell(List<String> texts) {
		assertThat(texts).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates().allSatisfy((text) -> {
			assertThat(text).isNotBlank();
			assertThat(HOLE.matcher(text).results().map((hole) -> hole.group())).as(text).isEmpty();
		});
	}

	@ParameterizedTest
	@EnumSource
	void readsWellWithNothingKnown(Language language) {
		Person person = person(language);
		for (Situation situation : Situation.values()) {
			readWell(texts(person, situation));
		}
	}

	@ParameterizedTest
	@EnumSource
	void isCalledByItsNameInTheTitleOfItsPage(Language language) {
		Person person = person(language);
		for (Situation situation : Situation.values()) {
			Document page = person.open("/words/" + situation).document();
			String name = Messages.in(language).get("words." + situation + ".title");
			assertThat(page.select("h1").text()).isEqualTo(name);
			assertThat(page.title()).startsWith(name + " ");
		}
	}

	@ParameterizedTest
	@EnumSource
	void readsWellAndHasNoGapWhenTheBriefIsFull(Language language) {
		Person person = person(language);
		Sample.full().into(person);
		for (Situation situation : Situation.values()) {
			List<String> texts = texts(person, situation);
			readWell(texts);
			assertThat(texts).as("gaps").noneMatch((text) -> text.contains("["));
		}
	}

	@ParameterizedTest
	@EnumSource
	void readsWellWhenValuesBringLinesAndMarksOfTheirOwn(Language language) {
		Person person = person(language);
		List.of("/doctors/first.name", "/doctors/second.place", "/opinions/first.plan", "/opinions/first.diagnosis",
				"/patient/start.name", "/patient/about.phone", "/records/asking/r1.holder", "/records/asking/r1.more")
			.forEach((field) -> writes(person, field.split("\\.")[0], field.split("\\.")[1]));
		for (Situation situation : Situation.values()) {
			readWell(texts(person, situation));
		}
	}

	private static void writes(Person person, String page, String field) {
		boolean oneLine = person.open(page).document().select("textarea[name=" + field + "]").isEmpty();
		person.open(page)
			.form("form#form")
			.fill(field, oneLine ? "  Ann Lee  " : " One part,\n\n a second.\nA third \n and a last one. ")
			.submit()
			.hasStatus(200);
	}

}
