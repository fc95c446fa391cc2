package org.doctorbrief.accounts;

import java.util.UUID;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A password is what was typed, on each page that takes one. */
@ApplicationTest
class AsTypedTests {

	private static final String ODD = "\u0001 four \u000bplain words\uffff ";

	private static final String OTHER = "\u0002 another plain word\u0003";

	private static final String THIRD = "\u0004 a third plain word\u0001";

	@Autowired
	private JdbcClient jdbc;

	private final String login = "odd-" + UUID.randomUUID();

	private HttpJourney visit;

	private String address;

	@BeforeEach
	void signUp(@LocalServerPort int port) {
		this.address = "http://127.0.0.1:" + port;
		this.visit = new HttpJourney(this.address);
		this.visit.get("/sign-up").form().fill("login", this.login).fill("password", ODD).submit().hasStatus(200);
	}

	@AfterEach
	void forgetTheTries() {
		this.jdbc.sql("delete from sign_in_delay").update();
	}

	private HttpPage signIn(String password) {
		return new HttpJourney(this.address).get("/sign-in")
			.form()
			.fill("login", this.login)
			.fill("password", password)
			.submit();
	}

	private void opensAlone(String password) {
		assertThat(signIn(password).hasStatus(200).path()).isEqualTo("/briefs");
		signIn(password.replaceAll("[\\p{Cntrl}\uffff]", "")).hasStatus(422);
	}

	@Test
	void theOneOfTheFirstDayOpensAtTheSignInPage() {
		opensAlone(ODD);
	}

	@Test
	void itIsTheOneThatIsAskedForAgain() {
		HttpPage asked = this.visit.get("/sign-in/confirm?to=/account");
		asked.form().fill("password", ODD.substring(1)).submit().hasStatus(422);
		assertThat(asked.form().fill("password", ODD).submit().hasStatus(200).path()).isEqualTo("/account");
	}

	@Test
	void theNextOneOpensToo() {
		HttpPage page = this.visit.get("/account/password");
		page.form().fill("current", ODD.substring(1)).fill("password", OTHER).submit().hasStatus(422);
		page.form().fill("current", ODD).fill("password", OTHER).submit().hasStatus(200);
		opensAlone(OTHER);
	}

	@Test
	void oneThatIsChosenWithACodeOpensToo() {
		String code = this.visit.get("/account/codes")
			.form()
			.submit()
			.document()
			.select(".brief-codes code")
			.first()
			.text();
		new HttpJourney(this.address).get("/cannot-sign-in")
			.form()
			.fill("login", this.login)
			.fill("code", code)
			.fill("password", THIRD)
			.submit()
			.hasStatus(200);
		opensAlone(THIRD);
	}

	@Test
	void whoLeavesTheFieldOutIsAskedForIt() {
		for (String page : new String[] { "/sign-in/confirm", "/account/password" }) {
			this.visit.get(page).form().force("password").submit().hasStatus(422);
		}
	}

}
