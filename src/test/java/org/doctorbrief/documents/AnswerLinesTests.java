package org.doctorbrief.documents;

import java.util.List;

import org.doctorbrief.brief.BriefDoor;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.paper.PaperSize;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Person;
import org.doctorbrief.web.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class AnswerLinesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private BriefDoor door;

	@Autowired
	private Briefs briefs;

	@Autowired
	private Papers papers;

	@Test
	void eachQuestionHasFourLinesForItsAnswerAndTheFirstThreeAreMustAsk() {
		Person person = Person.signedUp("http://127.0.0.1:" + this.port);
		person.open("/questions/list")
			.form("form#form")
			.fill("more", "First?\nSecond?\nThird?\nFourth?")
			.submit()
			.hasStatus(200);
		Document paper = paperOf(person);
		assertThat(paper.select(".ruled")).hasSize(4)
			.allSatisfy((lines) -> assertThat(lines.children()).hasSizeGreaterThanOrEqualTo(4));
		assertThat(paper.select("#questions .keep").eachText()).allSatisfy((text) -> assertThat(text).contains("?"))
			.extracting((text) -> text.contains("Must ask"))
			.containsExactly(true, true, true, false);
	}

	@Test
	void paperKeepsTheOrderOfTheScreen() {
		Person person = Person.signedUp("http://127.0.0.1:" + this.port);
		person.open("/questions/list").form("form#form").fill("more", "1?\n2?\n3?\n4?\n5?\n6?").submit();
		moveUp(person, "6?", 4);
		moveUp(person, "3?", 1);
		askBoth(person, "4?");
		List<String> screen = person.open("/questions/list").document().select(".govuk-summary-card__title").eachText();
		assertThat(screen).containsExactly("1?", "6?", "3?", "2?", "4?", "5?");
		Document paper = paperOf(person);
		List<String> printed = paper.select("#questions h3 .text").eachText();
		assertThat(printed.subList(0, 6)).isEqualTo(screen);
		assertThat(printed.subList(6, printed.size())).containsExactly("4?");
		assertThat(paper.select("#questions h3").eachText().subList(0, 4)).containsExactly("1. 1? Must ask",
				"2. 6? Must ask", "3. 3? Must ask", "4. 2? If there is time");
		assertThat(paper.select(".cell-questions li").eachText()).isEqualTo(screen.subList(0, 3));
	}

	@Test
	void paperSaysHowLongTheVisitIsWhenThatIsKnown() {
		Person person = Person.signedUp("http://127.0.0.1:" + this.port);
		person.open("/questions/list").form("form#form").fill("more", "1?").submit();
		assertThat(paperOf(person).select("#questions").text()).doesNotContain("minutes");
		person.open("/questions/list").form("form#form").fill("visit", "MINUTES_30").submit();
		assertThat(paperOf(person).select("#questions").text()).contains("The visit takes 30 minutes.");
	}

	private static void moveUp(Person person, String question, int places) {
		for (int place = 0; place < places; place++) {
			Document list = person.open("/questions/list").document();
			String action = list.select("form[action$='up=true']")
				.stream()
				.filter((form) -> form.text().equals("Move up " + question))
				.findFirst()
				.orElseThrow()
				.attr("action");
			person.open("/questions/list").form("form[action='" + action + "']").submit().hasStatus(200);
		}
	}

	private static void askBoth(Person person, String question) {
		person.open("/questions/list").follow("Change " + question).form("#form").fill("forDoctor", "BOTH").submit();
	}

	private Document paperOf(Person person) {
		String account = this.jdbc.sql("select account_id from brief_access where brief_id = ?")
			.param(person.briefId())
			.query(String.class)
			.single();
		OpenBrief brief = this.door.open(person.briefId(), account).orElseThrow();
		return Jsoup.parse(this.papers.html(this.briefs.snapshot(brief), Print.brief(PaperSize.A4, Language.ENGLISH)));
	}

}
