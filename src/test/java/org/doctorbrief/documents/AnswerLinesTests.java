package org.doctorbrief.documents;

import java.util.Locale;

import org.doctorbrief.brief.BriefDoor;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Person;
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
	private BriefDocument document;

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

	private Document paperOf(Person person) {
		String account = this.jdbc.sql("select account_id from brief_access where brief_id = ?")
			.param(person.briefId())
			.query(String.class)
			.single();
		OpenBrief brief = this.door.open(person.briefId(), account).orElseThrow();
		return Jsoup.parse(this.document.html(this.briefs.snapshot(brief), Locale.ENGLISH));
	}

}
