package org.doctorbrief.takeaway;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.doctorbrief.brief.Happening;
import org.doctorbrief.brief.Happening.What;
import org.doctorbrief.brief.Role;
import org.doctorbrief.testing.Grants;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.ServingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.JdbcOneTimeTokenService;

import static org.assertj.core.api.Assertions.assertThat;

@ServingTest
class LeavingTests {

	/** Every table that keeps something of an account or a brief, and how to find it. */
	private static final Map<String, String> TABLES = Stream
		.of("account: id = :account", "brief: id in (:briefs)", "brief_section: brief_id in (:briefs)",
				"section_history: brief_id in (:briefs)",
				"brief_access: account_id = :account or brief_id in (:briefs)",
				"draft: account_id = :account or brief_id in (:briefs)", "invitation: brief_id in (:briefs)",
				"share_link: account_id = :account or brief_id in (:briefs)",
				"share_copy: link_id in (select id from share_link where brief_id in (:briefs))",
				"recovery_code: account_id = :account", "one_time_tokens: username = :account",
				"spring_session: principal_name = :account")
		.map((line) -> line.split(": "))
		.collect(Collectors.toMap((line) -> line[0], (line) -> line[1]));

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private JdbcOperations tokens;

	@Autowired
	private ConfigurableApplicationContext application;

	private String address;

	private Person person;

	private Person other;

	@BeforeEach
	void cast(@LocalServerPort int port) {
		this.address = "http://127.0.0.1:" + port;
		this.person = Person.signedUp(this.address);
		this.other = Person.signedUp(this.address);
		this.person.open("/patient/start").form("#form").fill("name", "Ann Lee").submit().hasStatus(200);
		this.person.open("/patient/start").form("#form").fill("name", "Ann M. Lee").submit().hasStatus(200);
		this.other.open("/patient/start").form("#form").fill("name", "Bo Kim").submit().hasStatus(200);
	}

	private String account() {
		return new Grants(this.jdbc).account(this.person);
	}

	private void leavesSomethingEverywhere() throws Exception {
		this.person.open("/people/invite")
			.form("#form")
			.fill("called", "Mia")
			.fill("role", "HELPER")
			.submit()
			.hasStatus(200);
		this.person.open("/sharing/new").form("form#form").submit().hasStatus(200);
		this.person.journey().get("/account/codes").form("main form").submit().hasStatus(200);
		new Grants(this.jdbc).let(this.other.briefId(), this.person, Role.HELPER);
		this.jdbc.sql("insert into draft (brief_id, account_id, page, saved_at, sealed) values (?, ?, ?, ?, ?)")
			.params(this.other.briefId(), account(), "story/telling", Timestamp.valueOf("2030-01-01 00:00:00"),
					new byte[1])
			.update();
		JdbcOneTimeTokenService links = new JdbcOneTimeTokenService(this.tokens);
		links.generate(new GenerateOneTimeTokenRequest(account()));
		links.destroy();
	}

	private Map<String, Object> kept(String account) {
		Map<String, Object> kept = new TreeMap<>();
		TABLES.forEach((table, which) -> kept.put(table,
				this.jdbc.sql("select count(*) from " + table + " where " + which)
					.param("account", account)
					.param("briefs", List.of(this.person.briefId()))
					.query(Integer.class)
					.single()));
		return kept;
	}

	private HttpPage leave() {
		return this.person.journey().get("/account/delete").form("#form").fill("sure", "YES").submit().hasStatus(200);
	}

	@Test
	void nothingOfTheAccountAndItsBriefsIsLeft() throws Exception {
		leavesSomethingEverywhere();
		String account = account();
		assertThat(kept(account).values()).allSatisfy((rows) -> assertThat((int) rows).isPositive());
		assertThat(leave().path()).isEqualTo("/account/deleted");
		assertThat(kept(account).values()).containsOnly(0);
		assertThat(this.jdbc.sql("select count(*) from brief where id not in (select brief_id from brief_access)")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void sheIsSignedOutEverywhereAndHerNameOpensNothing() {
		HttpJourney phone = this.person.elsewhere(this.address);
		HttpPage done = leave();
		assertThat(done.document().expectFirst("main").text()).contains("Your account is deleted");
		assertThat(phone.get("/briefs").hasStatus(302).header("Location")).endsWith("/sign-in");
		assertThat(this.person.journey().get("/briefs").hasStatus(302).header("Location")).endsWith("/sign-in");
		new HttpJourney(this.address).get("/sign-in")
			.form()
			.fill("login", this.person.login())
			.fill("password", Person.PASSWORD)
			.submit()
			.hasStatus(422);
	}

	@Test
	void theBriefsOfOthersStayAndWhoeverOpensHersIsNamed() {
		new Grants(this.jdbc).let(this.other.briefId(), this.person, Role.HELPER);
		new Grants(this.jdbc).let(this.person.briefId(), this.other, Role.READER);
		String account = account();
		String page = this.person.journey().get("/account/delete").document().expectFirst("main").text();
		assertThat(page).contains("Ann M. Lee 1 other person can open it now", "You help with 1 brief")
			.doesNotContain("Bo Kim");
		Heard heard = Heard.in(this.application);
		leave();
		assertThat(this.other.open("/review").hasStatus(200).document().text()).contains("Bo Kim");
		this.other.journey().get(this.person.brief()).hasStatus(404);
		assertThat(heard.happenings()).contains(new Happening(this.person.briefId(), account, What.DELETED, null),
				new Happening(this.other.briefId(), account, What.ENDED, "HELPER"));
	}

	@Test
	void sheHasToSayThatSheMeansIt() {
		HttpPage again = this.person.journey().get("/account/delete").form("#form").submit().hasStatus(422);
		assertThat(again.document().expectFirst(".govuk-error-summary").text()).contains("Tick the box");
		this.person.open("").hasStatus(200);
	}

}
