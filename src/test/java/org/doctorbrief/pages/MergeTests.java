package org.doctorbrief.pages;

import java.util.List;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class MergeTests {

	private static final String TELLING = "/story/telling";

	private static final String REASONS = "/patient/reasons";

	private Person person;

	private HttpJourney elsewhere;

	@BeforeEach
	void signInTwice(@LocalServerPort int port) {
		String address = "http://127.0.0.1:" + port;
		this.person = Person.signedUp(address);
		this.elsewhere = this.person.elsewhere(address);
	}

	private HttpForm here(String page) {
		return this.person.open(page).hasStatus(200).form("#form");
	}

	private HttpForm there(String page) {
		return this.elsewhere.get(this.person.brief() + page).hasStatus(200).form("#form");
	}

	private String review() {
		return this.person.open("/review").document().text();
	}

	@ParameterizedTest
	@CsvSource({ "0,1,2", "1,2,0", "2,0,1" })
	void whoeverSavesLastNothingIsLost(int first, int second, int third) {
		List<String> texts = List.of("It began in March.", "It hurt at night.", "I fell in May.");
		List<HttpForm> forms = List.of(here(TELLING).fill("began", texts.get(0)),
				there(TELLING).fill("began", texts.get(1)), here(TELLING).fill("began", texts.get(2)));
		forms.get(first).submit().hasStatus(200);
		forms.get(second).submit().hasStatus(409).form("#form").submit().hasStatus(200);
		forms.get(third).submit().hasStatus(409).form("#form").submit().hasStatus(200);
		assertThat(review()).contains(texts);
		assertThat(this.person.open(TELLING).document().select(".brief-unsaved")).isEmpty();
	}

	@Test
	void bothTextsStandSideBySideUnderTheNameOfTheirField() {
		HttpForm stale = here(TELLING);
		there(TELLING).fill("began", "It began in March.").submit().hasStatus(200);
		HttpPage both = stale.fill("began", "It hurt at night.").submit().hasStatus(409);
		assertThat(both.document().title()).isEqualTo("Choose what to keep: Your story in two minutes – Doctor Brief");
		assertThat(both.document().select(".govuk-back-link").attr("href")).endsWith(TELLING);
		Element field = both.document().select("#form fieldset").first();
		assertThat(both.document().select("#form fieldset")).hasSize(1);
		assertThat(field.select(".brief-both__text").eachText()).containsExactly("It began in March.",
				"It hurt at night.");
		assertThat(field.select("input").eachAttr("aria-describedby"))
			.allSatisfy((id) -> assertThat(both.document().getElementById(id).text()).isNotEmpty());
		assertThat(both.form("#form").values("began")).containsExactly("It began in March.\n\nIt hurt at night.");
	}

	@Test
	void eachFieldIsChosenByItself() {
		HttpForm stale = here(TELLING).fill("began", "mine one")
			.fill("happened", "mine two")
			.fill("found", "mine three");
		there(TELLING).fill("began", "other one").fill("happened", "other two").submit().hasStatus(200);
		HttpForm both = stale.submit().hasStatus(409).form("#form");
		both.fill("began", "other one").fill("happened", "mine two").submit().hasStatus(200);
		assertThat(review()).contains("other one", "mine two", "mine three").doesNotContain("mine one", "other two");
	}

	@Test
	void ticksChoicesAndDatesCanBeChosenToo() {
		HttpForm stale = here(REASONS).fill("ticked", "RARE", "TRADE_OFFS")
			.fill("askedOn.day", "3")
			.fill("askedOn.month", "March")
			.fill("askedOn.year", "2024")
			.fill("relationship", "WARM");
		there(REASONS).fill("ticked", "NOT_BETTER").fill("askedOn.year", "2023").submit().hasStatus(200);
		HttpPage both = stale.submit().hasStatus(409);
		assertThat(both.document().select(".brief-both__text").eachText()).contains("3 March 2024", "2023");
		both.form("#form").submit().hasStatus(200);
		HttpForm saved = here(REASONS);
		assertThat(saved.values("ticked")).containsExactly("RARE", "TRADE_OFFS");
		assertThat(saved.values("askedOn.month")).containsExactly("3");
		assertThat(saved.values("askedOn.year")).containsExactly("2024");
		assertThat(saved.values("relationship")).containsExactly("WARM");
	}

	@Test
	void theOtherTicksAndDateCanBeKept() {
		HttpForm stale = here(REASONS).fill("ticked", "RARE").fill("askedOn.year", "2024");
		there(REASONS).fill("ticked", "NOT_BETTER", "TRADE_OFFS").fill("askedOn.year", "2023").submit().hasStatus(200);
		HttpForm both = stale.submit().hasStatus(409).form("#form");
		both.fill("ticked", "TRADE_OFFS,NOT_BETTER").fill("askedOn", "2023").submit().hasStatus(200);
		assertThat(here(REASONS).values("ticked")).containsExactlyInAnyOrder("NOT_BETTER", "TRADE_OFFS");
		assertThat(here(REASONS).values("askedOn.year")).containsExactly("2023");
	}

	@Test
	void optionsAreCalledWhatThePageCallsThem() {
		HttpForm stale = here("/opinions/first").fill("planSource", "MEMORY");
		there("/opinions/first").fill("planSource", "DOCUMENT").submit().hasStatus(200);
		assertThat(stale.submit().hasStatus(409).document().select(".brief-both__text").eachText())
			.containsExactly("From a letter or report", "From memory");
	}

	@Test
	void bothTogetherMayBeTooLong() {
		HttpForm stale = here("/patient/about").fill("needs", "one ".repeat(600));
		there("/patient/about").fill("needs", "two ".repeat(600)).submit().hasStatus(200);
		HttpPage both = stale.submit().hasStatus(409);
		HttpPage tooLong = both.form("#form").submit().hasStatus(422);
		assertThat(tooLong.form("#form").values("needs").get(0)).contains("one one", "two two");
		assertThat(review()).contains("two two").doesNotContain("one one");
	}

	@Test
	void theWayThatWasChosenIsKept() {
		HttpForm stale = here(TELLING).fill("began", "mine");
		there(TELLING).fill("began", "other").submit().hasStatus(200);
		HttpPage both = stale.press("Save and come back later").hasStatus(409);
		assertThat(both.form("#form").submit().hasStatus(200).path()).isEqualTo(this.person.brief());
	}

	@Test
	void anEntryThatWasRemovedMeanwhileIsAskedAbout() {
		here("/medications/medicines/one").fill("name", "Warfarin").submit().hasStatus(200);
		HttpForm stale = here("/medications/medicines/one").fill("strength", "5 mg");
		this.elsewhere.get(this.person.brief() + "/medications/medicines/one/remove").form("main form").submit();
		HttpPage both = stale.submit().hasStatus(409);
		assertThat(both.document().select(".brief-both__text").eachText()).contains("Nothing is written here", "5 mg");
		both.form("#form").submit().hasStatus(200);
		assertThat(review()).contains("Warfarin", "5 mg");
	}

}
