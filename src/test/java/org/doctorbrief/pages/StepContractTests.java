package org.doctorbrief.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.doctorbrief.brief.Journey;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.Pencil;
import org.doctorbrief.testing.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class StepContractTests {

	private static final int MORE_THAN_ENOUGH = 100;

	@LocalServerPort
	private int port;

	@Autowired
	private Journey journey;

	private final Map<String, String> messages = Messages.english();

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	@TestFactory
	Stream<DynamicTest> everyStepHasAPageWordsAndASummary() {
		return forEachStep((stop) -> {
			Document page = open(stop).document();
			String title = this.messages.get(stop.words() + ".title");
			assertThat(page.title()).isEqualTo(title + " – " + this.messages.get("web.name"));
			assertThat(page.select("h1").eachText()).containsExactly(title);
			assertThat(this.messages).containsKey(stop.words() + ".task");
			assertThat(new ClassPathResource("templates/" + stop.words().replace('.', '/') + ".html").exists())
				.isTrue();
			assertThat(new ClassPathResource("templates/" + stop.section().key() + "/summary.html"))
				.satisfies((file) -> assertThat(file.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
					.contains("th:fragment=\"" + stop.step().key() + "\""));
		});
	}

	@TestFactory
	Stream<DynamicTest> whatIsTooLongComesBackWholeWithAWayToEachField() {
		return forEachStep((stop) -> {
			Map<String, List<String>> tooMuch = Pencil.tooMuch(open(stop).document());
			HttpPage again = open(stop).form("#form").fill(tooMuch).submit();
			if (tooMuch.isEmpty()) {
				again.hasStatus(200);
				return;
			}
			Document page = again.hasStatus(422).document();
			tooMuch.forEach((name, values) -> assertThat(again.form("#form").values(name)).isEqualTo(values));
			assertThat(page.title()).isEqualTo("Error: " + open(stop).document().title());
			assertThat(page.select(".govuk-error-summary a").eachAttr("href")).isNotEmpty()
				.doesNotHaveDuplicates()
				.allSatisfy((link) -> assertThat(page.select(link)).hasSize(1));
			assertThat(page.select("main > *").first().className()).contains("govuk-error-summary");
		});
	}

	@Test
	void noTwoStepsHaveTheSameTitle() {
		assertThat(this.journey.stops()).extracting((stop) -> this.messages.get(stop.words() + ".title"))
			.doesNotHaveDuplicates();
	}

	@Test
	void summariesAreWellFormedWhetherBlankOrFilled() {
		Document blank = wellFormed("/review");
		assertThat(blank.select("section.brief-review"))
			.hasSameSizeAs(this.journey.stops().stream().filter((stop) -> !stop.step().helping()).toList());
		Pencil pencil = new Pencil();
		this.journey.stops().forEach((stop) -> fillIn(stop, pencil));
		Document filled = wellFormed("/review");
		assertThat(filled.select("dl form, dl a, dl [href], dl [action]")).isEmpty();
		assertThat(pencil.written()).hasSizeGreaterThan(this.journey.stops().size())
			.allSatisfy((word) -> assertThat(filled.text()).contains(word));
	}

	private void fillIn(Journey.Stop<?> stop, Pencil pencil) {
		HttpPage page = open(stop);
		page.form("#form").fill(pencil.answers(page.document())).submit().hasStatus(200);
		wellFormed("/" + stop.section().key() + "/" + stop.step().key());
	}

	private Document wellFormed(String path) {
		HttpPage page = this.person.open(path).hasStatus(200);
		Parser parser = Parser.htmlParser().setTrackErrors(MORE_THAN_ENOUGH);
		Document document = Jsoup.parse(page.source(), "", parser);
		assertThat(parser.getErrors()).as(path).extracting(ParseError::toString).isEmpty();
		assertThat(document.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
		return document;
	}

	private HttpPage open(Journey.Stop<?> stop) {
		return this.person.open("/" + stop.section().key() + "/" + stop.step().key()).hasStatus(200);
	}

	private Stream<DynamicTest> forEachStep(Check check) {
		return this.journey.stops().stream().map((stop) -> DynamicTest.dynamicTest(stop.words(), () -> check.of(stop)));
	}

	private interface Check {

		void of(Journey.Stop<?> stop) throws Exception;

	}

}
