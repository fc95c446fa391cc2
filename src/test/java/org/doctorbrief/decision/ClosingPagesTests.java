package org.doctorbrief.decision;

import org.doctorbrief.brief.Role;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Grants;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ClosingPagesTests {

	private static final String CLOSING = "/decision/closing";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private HttpForm form(String path) {
		return this.person.open(path).hasStatus(200).form("form#form");
	}

	private Document page() {
		return this.person.open(CLOSING).hasStatus(200).document();
	}

	private String left() {
		return page().select("section[aria-labelledby=left]").text();
	}

	@Test
	void whoIsStillToBeToldIsSaidWithAWayToTheWords() {
		assertThat(left()).contains("Tell the first doctor", "Tell the second doctor").doesNotContain("third");
		form(CLOSING).fill("done", "TOLD_SECOND").submit().hasStatus(200);
		assertThat(left()).contains("Tell the first doctor").doesNotContain("Tell the second doctor:");
		assertThat(page().select(".brief-links a").eachAttr("href")).isNotEmpty()
			.allSatisfy((link) -> this.person.journey().get(link).hasStatus(200));
	}

	@Test
	void theWordsForTheFirstDoctorFitTheChoice() {
		form("/decision/choice").fill("outcome", "SECOND_PLAN").submit().hasStatus(200);
		assertThat(page().select(".brief-links a").first().attr("href")).endsWith("/words/MOVE");
		form("/decision/choice").fill("outcome", "FIRST_PLAN").submit().hasStatus(200);
		assertThat(page().select(".brief-links a").first().attr("href")).endsWith("/words/STAY");
	}

	@Test
	void ticksAreKeptOnTheWayToADayAndANote() {
		HttpPage entry = form(CLOSING).fill("done", "TOLD_FIRST")
			.press("Change The next appointment is made")
			.hasStatus(200);
		entry.form("form#form")
			.fill("state", "NOT_NEEDED")
			.fill("on.year", "2027")
			.fill("note", "Not this year")
			.submit()
			.hasStatus(200);
		assertThat(form(CLOSING).values("done")).containsExactly("TOLD_FIRST");
		assertThat(page().select("#form").text()).contains("Not needed", "2027", "Not this year");
		assertThat(left()).doesNotContain("The next appointment");
		this.person.open(CLOSING + "/NONSENSE").hasStatus(404);
	}

	@Test
	void closingIsSaidByThePersonAloneAndCanBeTakenBack() {
		form(CLOSING).fill("closed", "YES").submit().hasStatus(200);
		assertThat(form(CLOSING).values("closed")).containsExactly("YES");
		form(CLOSING).fill("closed").submit().hasStatus(200);
		assertThat(form(CLOSING).values("closed")).isEmpty();
	}

	@Test
	void whatBecomesOfTheBriefIsForItsOwnerToSay() {
		assertThat(page().select("section[aria-labelledby=brief] a").eachAttr("href"))
			.containsExactly(this.person.brief() + "/takeaway", this.person.brief() + "/delete");
		Person helper = Person.signedUp("http://127.0.0.1:" + this.port);
		new Grants(this.jdbc).let(this.person.briefId(), helper, Role.HELPER);
		Document helpers = helper.journey().get(this.person.brief() + CLOSING).hasStatus(200).document();
		assertThat(helpers.select("section[aria-labelledby=brief]")).isEmpty();
	}

}
