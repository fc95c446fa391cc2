package org.doctorbrief.accounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

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
class SignInTests {

	@Autowired
	private JdbcClient jdbc;

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
	void anUnknownNameAndAWrongPasswordAnswerTheSame() {
		Person person = Person.signedUp(this.address);
		HttpPage wrong = signIn(person.login(), "not the password").hasStatus(422);
		HttpPage unknown = signIn("nobody-" + UUID.randomUUID(), "not the password").hasStatus(422);
		assertThat(wrong.document().text()).isEqualTo(unknown.document().text()).contains("do not match");
		assertThat(wrong.form().values("login")).containsExactly(person.login());
		assertThat(wrong.form().values("password")).containsExactly("");
	}

	@Test
	void afterThreeWrongPasswordsTheRightOneHasToWaitButIsNeverLockedOut() {
		Person person = Person.signedUp(this.address);
		for (int wrong = 0; wrong < 4; wrong++) {
			signIn(person.login(), "wrong").hasStatus(422);
		}
		HttpPage early = signIn(person.login().toUpperCase(), Person.PASSWORD).hasStatus(429);
		assertThat(early.header("Retry-After")).isEqualTo("1");
		assertThat(early.document().text()).contains("Wait 1 second,");
		this.jdbc.sql("update sign_in_delay set open_at = ?").param(java.sql.Timestamp.from(Instant.EPOCH)).update();
		signIn(person.login(), Person.PASSWORD).hasStatus(200);
		signIn(person.login(), "wrong").hasStatus(422);
		signIn(person.login(), Person.PASSWORD).hasStatus(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "short77", "password1", "doctorbrief1", "" })
	void refusesAPasswordThatIsShortOrWellKnown(String password) {
		HttpPage page = signUp(password).hasStatus(422);
		assertThat(page.document().select(".govuk-error-summary").text()).contains("Password");
		assertThat(page.form().values("password")).containsExactly("");
	}

	@ParameterizedTest
	@ValueSource(strings = { "qz7-plum", "  blanks at both ends  ", "Zwölf Boxkämpfer 🥊 jagen" })
	void takesAnyOther(String password) {
		signUp(password).hasStatus(200);
		signUp((password + " and so on until it is long").repeat(4).substring(0, 100)).hasStatus(200);
	}

	private HttpPage signUp(String password) {
		return new HttpJourney(this.address).get("/sign-up")
			.form()
			.fill("login", "new-" + UUID.randomUUID())
			.fill("password", password)
			.submit();
	}

	@Test
	void signingUpTwiceAtOnceMakesOneAccountAndLetsBothIn() {
		String login = "twice-" + UUID.randomUUID();
		List<CompletableFuture<HttpPage>> both = IntStream.range(0, 2).mapToObj((tab) -> {
			HttpForm form = new HttpJourney(this.address).get("/sign-up").form();
			return CompletableFuture
				.supplyAsync(() -> form.fill("login", login).fill("password", Person.PASSWORD).submit());
		}).toList();
		assertThat(both).allSatisfy((tab) -> assertThat(tab.join().status()).isEqualTo(200));
		assertThat(both).extracting((tab) -> tab.join().path()).allMatch((path) -> path.startsWith("/briefs"));
	}

}
