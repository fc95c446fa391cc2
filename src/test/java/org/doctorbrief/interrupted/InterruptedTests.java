package org.doctorbrief.interrupted;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.doctorbrief.drafts.Typed;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class InterruptedTests {

	private static final String LONG = "It began with a cough – “just a cold”. ".repeat(52).strip();

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SealedForms seals;

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

	private void theVisitEnds() {
		this.jdbc.sql("delete from spring_session").update();
	}

	private int drafts() {
		return this.jdbc.sql("select count(*) from draft where brief_id = ?")
			.param(this.person.briefId())
			.query(Integer.class)
			.single();
	}

	private HttpForm typed() {
		return this.person.open("/story/matters").form("#form").fill("daily", LONG);
	}

	private static HttpForm signIn(HttpPage page, Person person, String password) {
		assertThat(page.document().select("main").text()).contains("What you typed is not lost");
		return page.form("#form").fill("login", person.login()).fill("password", password);
	}

	@Test
	void whatWasTypedWhenTheVisitEndedIsInTheFormAfterSigningIn() {
		HttpForm form = typed();
		theVisitEnds();
		HttpPage page = form.submit().hasStatus(403);
		assertThat(page.source()).doesNotContain(LONG).doesNotContain("cough");
		assertThat(drafts()).isZero();
		HttpPage back = signIn(page, this.person, Person.PASSWORD).submit().hasStatus(200);
		assertThat(back.path()).isEqualTo(this.person.brief() + "/story/matters");
		assertThat(back.form("#form").values("daily")).containsExactly(LONG);
		assertThat(this.person.open("/review").document().text()).doesNotContain("cough");
		back.form("#form").submit().hasStatus(200);
		assertThat(this.person.open("/review").document().text()).contains("cough");
		assertThat(drafts()).isZero();
	}

	@Test
	void aWrongPasswordKeepsWhatWasTyped() {
		HttpForm form = typed();
		theVisitEnds();
		HttpPage page = signIn(form.submit(), this.person, "wrong").submit().hasStatus(422);
		assertThat(drafts()).isZero();
		HttpPage back = signIn(page, this.person, Person.PASSWORD).submit().hasStatus(200);
		assertThat(back.form("#form").values("daily")).containsExactly(LONG);
	}

	@Test
	void aPageWithAnOldTokenGoesOnWithoutAPassword() {
		HttpPage page = typed().force("_csrf", "old").submit().hasStatus(403);
		assertThat(page.document().select("h1").text()).isEqualTo("This page was open for a long time");
		assertThat(drafts()).isZero();
		HttpPage back = page.form().submit().hasStatus(200);
		assertThat(back.path()).isEqualTo(this.person.brief() + "/story/matters");
		assertThat(back.form("#form").values("daily")).containsExactly(LONG);
	}

	@Test
	void anEntryOfAListComesBackToItsOwnPage() {
		String entry = "/medications/medicines/m1?from=review";
		HttpForm form = this.person.open(entry).form("#form").fill("name", "Warfarin");
		theVisitEnds();
		HttpPage back = signIn(form.submit(), this.person, Person.PASSWORD).submit().hasStatus(200);
		assertThat(back.document().location()).endsWith(entry);
		assertThat(back.form("#form").values("name")).containsExactly("Warfarin");
	}

	@Test
	void whoeverSignsInInsteadFindsNothing() {
		HttpForm form = typed();
		theVisitEnds();
		HttpPage page = form.submit().hasStatus(403);
		Person other = Person.signedUp(this.address);
		HttpPage absent = signIn(page, other, Person.PASSWORD).submit().hasStatus(404);
		assertThat(absent.document().text()).contains("Page not found").doesNotContain("cough");
		assertThat(drafts()).isZero();
	}

	@Test
	void nothingIsTakenFromAnotherSite() {
		HttpForm form = typed();
		theVisitEnds();
		for (String site : List.of("Sec-Fetch-Site: same-site", "Sec-Fetch-Site: none", "Origin: https://evil.example",
				"Origin: null", "X-None: 1")) {
			HttpPage page = post("daily=cough&shown=" + form.values("shown").get(0), site.split(": ")).hasStatus(403);
			assertThat(page.document().select("h1").text()).isEqualTo("You cannot open this page");
		}
		post("daily=cough&shown=x", "Origin", this.address).hasStatus(403).form("#form").fill("login", "x");
	}

	private HttpPage post(String body, String... header) {
		return this.person.journey()
			.send(this.person.journey()
				.request(this.person.brief() + "/story/matters")
				.header("Content-Type", "application/x-www-form-urlencoded")
				.header(header[0], header[1])
				.POST(BodyPublishers.ofString(body))
				.build());
	}

	@ParameterizedTest
	@CsvSource({ "true", "false" })
	void whatIsTooMuchToCarryCanBeCopied(boolean signedIn) {
		String much = "cough ".repeat(11_000).strip();
		HttpForm form = typed().force("daily", much);
		if (signedIn) {
			form = form.force("_csrf", "old");
		}
		else {
			theVisitEnds();
		}
		HttpPage page = form.submit().hasStatus(413);
		assertThat(page.document().select("textarea[readonly]").text()).contains(much);
		assertThat(page.document().select("main").text()).contains("too much", "Copy it");
		assertThat(page.document().select("header form[action$=/language]")).isEmpty();
		assertThat(drafts()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "29, 200", "31, 422" })
	void itIsCarriedForHalfAnHour(long minutes, int status) {
		Interrupted typed = new Interrupted(this.person.briefId(), "story/matters", null,
				new Typed(Map.of("daily", List.of("my cough")), "x"),
				Instant.ofEpochMilli(System.currentTimeMillis()).minus(Duration.ofMinutes(minutes)));
		HttpPage page = goOn(this.seals.seal(typed).orElseThrow()).hasStatus(status);
		boolean kept = status == 200;
		assertThat(drafts()).isEqualTo(kept ? 1 : 0);
		assertThat(page.document().select("textarea[readonly]").text()).isEqualTo(kept ? "" : "my cough");
		assertThat(page.source()).contains("my cough");
	}

	private HttpPage goOn(String kept) {
		HttpForm form = this.person.open("").form("form[action=/sign-out]");
		return this.person.journey()
			.post("/interrupted", Map.of("_csrf", form.values("_csrf").get(0), "kept", kept).entrySet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "AAAA", "%%%" })
	void whatWasNotSealedHereIsRefused(String kept) {
		goOn(kept).hasStatus(400);
		assertThat(drafts()).isZero();
	}

	@Test
	void aPageThatIsNoneIsNotThere() {
		Interrupted typed = new Interrupted(this.person.briefId(), "patient/none", null, new Typed(Map.of(), "x"),
				Instant.ofEpochMilli(System.currentTimeMillis()));
		goOn(this.seals.seal(typed).orElseThrow()).hasStatus(404);
	}

	@Test
	void aButtonWithoutAFormIsNotCarried() {
		HttpForm form = this.person.open("/delete").form();
		theVisitEnds();
		form.submit().hasStatus(403);
		assertThat(form.submit().document().select("input[name=kept]")).isEmpty();
	}

}
