package org.doctorbrief.accounts;

import java.net.HttpCookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class AccountPageTests {

	private static final String NEW_PASSWORD = "another-plain-word";

	@Autowired
	private JdbcClient jdbc;

	private String address;

	private Person person;

	@BeforeEach
	void signUp(@LocalServerPort int port) {
		this.address = "http://127.0.0.1:" + port;
		this.person = Person.signedUp(this.address);
	}

	@AfterEach
	void forgetTheTries() {
		this.jdbc.sql("delete from sign_in_delay").update();
	}

	private HttpForm form() {
		HttpPage account = this.person.open("").follow("Your account").hasStatus(200);
		return account.follow("Change Password").hasStatus(200).form();
	}

	private HttpPage signIn(String password) {
		HttpForm form = new HttpJourney(this.address).get("/sign-in").form();
		return form.fill("login", this.person.login()).fill("password", password).submit();
	}

	private String session() {
		return this.person.journey()
			.cookies()
			.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("sid"))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElseThrow();
	}

	@Test
	void theIdOfAVisitIsLongAndRandom() {
		String id = new String(Base64.getDecoder().decode(session()), StandardCharsets.US_ASCII);
		assertThat(id).matches("[\\w-]{36}").doesNotMatch("[\\da-f-]{36}");
		assertThat(Base64.getUrlDecoder().decode(id)).hasSize(27);
		assertThat(this.jdbc.sql("select count(*) from spring_session where session_id = ?")
			.param(id)
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void anotherPasswordTakesThePlaceOfTheOldOneAndEndsAllOtherVisits() {
		HttpJourney elsewhere = this.person.elsewhere(this.address);
		String before = session();
		HttpPage done = form().fill("current", Person.PASSWORD).fill("password", NEW_PASSWORD).submit();
		assertThat(done.hasStatus(200).path()).isEqualTo("/account");
		assertThat(done.document().select("[role=alert]").text()).contains("Your password is changed");
		assertThat(session()).isNotEqualTo(before);
		this.person.open("").hasStatus(200);
		assertThat(elsewhere.get("/briefs").followed().path()).isEqualTo("/sign-in");
		signIn(Person.PASSWORD).hasStatus(422);
		signIn(NEW_PASSWORD).hasStatus(200);
	}

	@Test
	void otherVisitsGoOnWhenSheSaysSo() {
		HttpJourney elsewhere = this.person.elsewhere(this.address);
		form().fill("current", Person.PASSWORD).fill("password", NEW_PASSWORD).fill("others").submit().hasStatus(200);
		elsewhere.get("/briefs").hasStatus(200);
	}

	@Test
	void theFormOnAnOpenPageGoesOnAfterwards() {
		HttpForm open = this.person.open("/patient/start").form();
		form().fill("current", Person.PASSWORD).fill("password", NEW_PASSWORD).submit().hasStatus(200);
		open.fill("name", "Ann Lee").submit().hasStatus(200);
		assertThat(this.person.open("/patient/start").form().values("name")).containsExactly("Ann Lee");
	}

	@Test
	void withoutThePresentPasswordNothingChanges() {
		for (int wrong = 0; wrong < 4; wrong++) {
			HttpPage page = form().fill("current", "wrong").fill("password", NEW_PASSWORD).submit().hasStatus(422);
			assertThat(page.document().select(".govuk-error-summary a[href=#current]").text()).contains("not the");
		}
		HttpPage early = form().fill("current", Person.PASSWORD).fill("password", NEW_PASSWORD).submit();
		assertThat(early.hasStatus(429).header("Retry-After")).isEqualTo("1");
		signIn(Person.PASSWORD).hasStatus(200);
		signIn(NEW_PASSWORD).hasStatus(422);
	}

	@ParameterizedTest
	@ValueSource(strings = { "short77", "password1", "doctorbrief1", "" })
	void refusesAPasswordThatIsShortOrWellKnown(String password) {
		HttpPage page = form().fill("current", Person.PASSWORD).fill("password", password).submit().hasStatus(422);
		assertThat(page.document().select(".govuk-error-summary a[href=#password]")).hasSize(1);
		assertThat(page.form().values("current")).containsExactly("");
		signIn(Person.PASSWORD).hasStatus(200);
	}

}
