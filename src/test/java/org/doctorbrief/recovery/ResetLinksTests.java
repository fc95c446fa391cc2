package org.doctorbrief.recovery;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.doctorbrief.accounts.Accounts;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ResetLinksTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ResetLinks links;

	@Autowired
	private Accounts accounts;

	private String address;

	@BeforeEach
	void where(@LocalServerPort int port) {
		this.address = "http://127.0.0.1:" + port;
	}

	@AfterEach
	void forgetTheTries() {
		this.jdbc.sql("delete from sign_in_delay").update();
	}

	private HttpPage signIn(String login, String password) {
		HttpJourney journey = new HttpJourney(this.address);
		return journey.get("/sign-in").form().fill("login", login).fill("password", password).submit();
	}

	@Test
	void aResetLinkWorksOnceAndSignsOutEverywhere() {
		Person person = Person.signedUp(this.address);
		String path = "/reset/" + this.links.newToken(this.accounts.idOf(person.login()).orElseThrow());
		HttpJourney anywhere = new HttpJourney(this.address);
		anywhere.get(path).hasStatus(200);
		anywhere.get(path).form().fill("password", "password1").submit().hasStatus(422);
		anywhere.get(path).form().fill("password", "another-plain-word").submit().hasStatus(200);
		assertThat(person.open("").followed().path()).isEqualTo("/sign-in");
		anywhere.get(path).form().fill("password", "a-third-plain-word").submit().hasStatus(422);
		signIn(person.login(), Person.PASSWORD).hasStatus(422);
		signIn(person.login(), "another-plain-word").hasStatus(200);
	}

	@Test
	void thePasswordIsWhatWasTyped() {
		Person person = Person.signedUp(this.address);
		String path = "/reset/" + this.links.newToken(this.accounts.idOf(person.login()).orElseThrow());
		new HttpJourney(this.address).get(path)
			.form()
			.fill("password", "another\u0001plain-word")
			.submit()
			.hasStatus(200);
		signIn(person.login(), "anotherplain-word").hasStatus(422);
		signIn(person.login(), "another\u0001plain-word").hasStatus(200);
	}

	@Test
	void aResetLinkWorksForTenMinutes() {
		Person person = Person.signedUp(this.address);
		String token = this.links.newToken(this.accounts.idOf(person.login()).orElseThrow());
		Instant expires = this.jdbc.sql("select expires_at from one_time_tokens where token_value = ?")
			.param(token)
			.query((row, number) -> row.getTimestamp(1).toInstant().truncatedTo(ChronoUnit.MILLIS))
			.single();
		assertThat(Duration.between(Instant.ofEpochMilli(System.currentTimeMillis()), expires))
			.isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10));
		this.jdbc.sql("update one_time_tokens set expires_at = ? where token_value = ?")
			.params(java.sql.Timestamp.from(Instant.EPOCH), token)
			.update();
		HttpJourney late = new HttpJourney(this.address);
		HttpPage refused = late.get("/reset/" + token).form().fill("password", "another-plain-word").submit();
		assertThat(refused.hasStatus(422).document().text()).contains("too old");
		signIn(person.login(), Person.PASSWORD).hasStatus(200);
	}

}
