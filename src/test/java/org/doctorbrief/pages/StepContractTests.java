package org.doctorbrief.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.doctorbrief.brief.Journey;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.Pencil;
import org.doctorbrief.testing.Person;
import org.doctorbrief.web.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	@TestFactory
	Stream<DynamicTest> everyStepHasAPageAndASummary() {
		return forEachStep((stop) -> {
			assertThat(template(stop.words().replace('.', '/'))).contains("~{fragments/step :: ");
			if (!stop.step().helping()) {
				assertThat(template(stop.section().key() + "/summary"))
					.contains("th:fragment=\"" + stop.step().key() + "\"");
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> everyStepHasItsWordsInEveryLanguage() {
		return Stream.of(Language.values()).flatMap((language) -> {
			Map<String, String> words = Messages.in(language);
			return forEachStep((stop) -> {
				this.person.reads(language);
				Document page = open(stop).document();
				String title = words.get(stop.words() + ".title");
				assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language.tag());
				assertThat(page.title()).isEqualTo(title + " – " + words.get("web.name"));
				assertThat(page.select("h1").eachText()).containsExactly(title);
				assertThat(words).containsKey(stop.words() + ".task");
			});
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

	@ParameterizedTest
	@EnumSource
	void noTwoStepsHaveTheSameTitle(Language language) {
		Map<String, String> words = Messages.in(language);
		assertThat(this.journey.stops()).extracting((stop) -> words.get(stop.words() + ".title"))
			.doesNotHaveDuplicates();
	}

	@Test
	void whatIsTooLongIsSaidInTheLanguageOfThePage() {
		this.person.reads(Language.SPANISH);
		HttpPage page = this.person.open("/patient/start");
		Document again = page.form("#form").fill("name", "x".repeat(201)).submit().hasStatus(422).document();
		assertThat(again.title()).startsWith("Error: ¿Para quién es este resumen");
		assertThat(again.select(".govuk-error-summary").text())
			.contains("Nombre del paciente: Quite 1 carácter. Caben hasta 200.");
	}

	@Test
	void summariesAreWellFormedWhetherBlankOrFilled() {
		Document blank = wellFormed("/review");
		assertThat(blank.select("section.brief-review"))
			.hasSameSizeAs(this.journey.stops().stream().filter((stop) -> !stop.step().helping()).toList());
		Pencil pencil = new Pencil();
		Pencil helping = new Pencil();
		this.journey.stops().forEach((stop) -> fillIn(stop, stop.step().helping() ? helping : pencil));
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

	private static String template(String name) throws IOException {
		return new ClassPathResource("templates/" + name + ".html").getContentAsString(StandardCharsets.UTF_8);
	}

	private Stream<DynamicTest> forEachStep(Check check) {
		return this.journey.stops().stream().map((stop) -> DynamicTest.dynamicTest(stop.words(), () -> check.of(stop)));
	}

	private interface Check {

		void of(Journey.Stop<?> stop) throws Exception;

	}

}
