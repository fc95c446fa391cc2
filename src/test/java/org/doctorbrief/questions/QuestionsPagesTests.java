package org.doctorbrief.questions;

import java.util.List;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class QuestionsPagesTests {

	private static final String LIST = "/questions/list";

	private static final String BANK = "/questions/bank";

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	@Test
	void nothingHasToBeAsked() {
		HttpPage next = form(LIST).submit().hasStatus(200);
		assertThat(next.path()).doesNotContain(LIST);
		assertThat(cards(this.person.open(LIST))).isEmpty();
	}

	@Test
	void linesAndTicksBecomeCardsInOrder() {
		form(LIST).fill("more", "Is <b>age</b> a reason?\nWhy now?").fill("common", "WHAT_NEXT").submit();
		HttpPage page = this.person.open(LIST);
		assertThat(cards(page)).containsExactly("Is <b>age</b> a reason?", "Why now?",
				"What would you do next, and in what order?");
		assertThat(page.form("#form").values("more")).containsExactly("");
		assertThat(page.document().select("#form .govuk-checkboxes__label").eachText()).hasSize(5)
			.contains("What is likely to happen with no treatment for now?")
			.doesNotContain("What would you do next, and in what order?");
	}

	@Test
	void threeAreMarkedAsTheOnesToAsk() {
		form(LIST).fill("more", "1?\n2?\n3?\n4?").submit();
		assertThat(this.person.open(LIST).document().select(".govuk-summary-card__content").eachText())
			.filteredOn((card) -> card.contains("Must ask the second doctor"))
			.hasSize(3);
	}

	@Test
	void aSentenceSaysHowManyFitAndWhereTheRestGoes() {
		assertThat(this.person.open(LIST).document().select("main .govuk-inset-text")).isEmpty();
		assertThat(form(LIST).values("visit")).containsExactly("NOT_KNOWN");
		form(LIST).fill("visit", "MINUTES_15").submit();
		assertThat(inset()).isEqualTo("In 15 minutes, about 3 questions fit.");
		form(LIST).fill("more", "1?").submit();
		assertThat(inset()).endsWith("The first one is marked “must ask”. It is printed first, and on page 1 too.");
		form(LIST).fill("more", "2?\n3?\n4?\n5?").fill("visit", "MINUTES_60").submit();
		assertThat(inset()).isEqualTo("In 60 minutes, about 12 questions fit. The first 3 are marked “must ask”. "
				+ "They are printed first, and on page 1 too. The rest is printed below them, under “If there is time”. "
				+ "What is not asked at the visit can be sent later.");
		assertThat(this.person.open("/review").document().select("main").text())
			.contains("Length of the visit 60 minutes");
		form(LIST).fill("visit", "NOT_KNOWN").submit();
		assertThat(inset()).startsWith("The first 3 are marked");
		assertThat(this.person.open("/review").document().select("main").text()).doesNotContain("Length of the visit");
	}

	private String inset() {
		return this.person.open(LIST).document().select("main .govuk-inset-text").text();
	}

	@Test
	void everyQuestionOfTheBankSaysWhyPeopleAskIt() {
		var options = this.person.open(BANK).hasStatus(200).document().select("#form .govuk-checkboxes__item");
		assertThat(options).hasSizeGreaterThanOrEqualTo(60).allSatisfy((option) -> {
			assertThat(option.select(".govuk-hint").text()).endsWith(".");
			assertThat(option.select("input").attr("aria-describedby"))
				.isEqualTo(option.select(".govuk-hint").attr("id"));
		});
	}

	@Test
	void theLongPageOfTheBankHasAWayToEachPart() {
		var page = this.person.open(BANK).document();
		assertThat(page.select("main nav a").eachAttr("href")).hasSize(9)
			.allSatisfy((link) -> assertThat(page.select(link)).hasSize(1));
	}

	@Test
	void aTickCanBeTakenAwayInAnotherLanguage() {
		form(BANK).fill("own", "SETTLE", "NOT_ASKED").submit();
		this.person.open(BANK).form("form[action$=/language]").press("Español").hasStatus(200);
		HttpPage spanish = this.person.open(BANK);
		assertThat(spanish.document().select("h1").text()).isEqualTo("Preguntas para elegir");
		spanish.form("#form").fill("own", "SETTLE").submit().hasStatus(200);
		assertThat(cards(this.person.open(LIST)))
			.containsExactly("The brief says what this visit should settle. How far can you settle it today?");
	}

	@Test
	void movingUpChangesTheOrder() {
		form(LIST).fill("more", "One?\nTwo?").submit();
		HttpPage page = this.person.open(LIST);
		assertThat(page.document().select("form form")).isEmpty();
		HttpPage moved = page.form("form[action$='up=true']").submit().hasStatus(200);
		assertThat(cards(moved)).containsExactly("Two?", "One?");
	}

	@Test
	void removingAsksFirst() {
		form(LIST).fill("more", "One?\nTwo?").submit();
		HttpPage asks = this.person.open(LIST).follow("Remove One?").hasStatus(200);
		assertThat(asks.document().select("main").text()).contains("One?");
		assertThat(cards(asks.form().submit().hasStatus(200))).containsExactly("Two?");
	}

	@Test
	void theWayToTheBankKeepsWhatWasTyped() {
		HttpPage bank = form(LIST).fill("more", "One?").press("See more questions to choose from").hasStatus(200);
		assertThat(bank.path()).endsWith(BANK);
		HttpPage list = bank.form().fill("goal", "AIM").submit().hasStatus(200);
		assertThat(list.path()).endsWith(LIST);
		assertThat(cards(list)).hasSize(2).contains("One?");
		assertThat(form(BANK).values("goal")).containsExactly("AIM");
		assertThat(cards(form(BANK).fill("goal").submit())).containsExactly("One?");
	}

	@Test
	void oneQuestionCanBeAddedAndChangedWithDetails() {
		HttpPage entry = form(LIST).press("Add one with more details").hasStatus(200);
		HttpForm typed = entry.form().fill("text", "Is it urgent?").fill("forDoctor", "BOTH").fill("category", "GOAL");
		typed.submit().hasStatus(200);
		assertThat(cards(typed.submit().hasStatus(200))).containsExactly("Is it urgent?");
		HttpForm change = this.person.open(LIST).follow("Change Is it urgent?").form();
		assertThat(change.values("category")).containsExactly("GOAL");
		assertThat(change.values("forDoctor")).containsExactly("BOTH");
		assertThat(cards(change.fill("text", "How soon?").submit())).containsExactly("How soon?");
	}

	@Test
	void aLongTextComesBackWhole() {
		String typed = "a".repeat(4001);
		HttpPage page = form(LIST).fill("more", typed)
			.fill("common", "WHAT_NEXT")
			.press("See more questions to choose from");
		assertThat(page.hasStatus(422).form("#form").values("more")).containsExactly(typed);
		assertThat(page.form("#form").values("common")).containsExactly("WHAT_NEXT");
	}

	@Test
	void theReviewPageShowsThemByDoctor() {
		form(LIST).fill("more", "1?\n2?\n3?\n4?").submit();
		form(LIST).press("Add one with more details").form().fill("text", "5?").fill("forDoctor", "FIRST").submit();
		List<String> rows = this.person.open("/review").document().select(".govuk-summary-list__row").eachText();
		assertThat(rows).contains("For the second doctor: must ask 1? 2? 3?",
				"For the second doctor: if there is time 4?", "For the first doctor: must ask 5?");
	}

	@Test
	void fromTheReviewPageTheWayLeadsBackThere() {
		HttpPage bank = this.person.open(LIST + "?from=review").form().press("See more questions to choose from");
		assertThat(bank.form().fill("waiting", "HOW_SOON").submit().path()).endsWith("/review");
	}

	private HttpForm form(String page) {
		return this.person.open(page).hasStatus(200).form("#form");
	}

	private static List<String> cards(HttpPage page) {
		return page.document().select(".govuk-summary-card__title").eachText();
	}

}
