package org.doctorbrief.access;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;

import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.ServingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** On a server, over TLS: what every answer carries, and which forms are not taken. */
@ServingTest
class ServerDoorsTests {

	/** What answers before any mapping is asked. */
	private static final List<Door> BEFORE = Stream
		.of("/sign-in", "/sign-out", "/login/webauthn", "/webauthn/register", "/webauthn/register/options",
				"/webauthn/authenticate/options")
		.map((path) -> new Door(path, "POST"))
		.toList();

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private JdbcClient jdbc;

	private Person owner;

	private HttpJourney nobody;

	@BeforeEach
	void signUp(@LocalServerPort int port) {
		String address = "http://127.0.0.1:" + port;
		Person person = Person.signedUp(address);
		this.owner = new Person(person.journey().overTls(), person.login(), person.brief());
		this.owner.open("/patient/start").form().fill("name", "Ann Lee").submit().hasStatus(200);
		this.nobody = new HttpJourney(address).from("203.0.113.11").overTls();
	}

	private static HttpPage checked(HttpPage page) {
		assertThat(page.header("Strict-Transport-Security")).as(page.path())
			.isEqualTo("max-age=31536000 ; includeSubDomains");
		String cookie = page.header("Set-Cookie");
		if (cookie != null) {
			assertThat(cookie).as(page.path())
				.contains("; Secure", "; HttpOnly", "; SameSite=")
				.doesNotContain("Domain");
		}
		return Answer.checked(page);
	}

	@Test
	void whateverADoorAnswersItCarriesTheHeaders() {
		for (Door door : Door.all(this.mappings)) {
			String token = door.changes() ? DoorsTests.token(this.owner.journey()) : null;
			String brief = door.toString().endsWith("/delete, POST") ? another() : this.owner.brief();
			HttpPage page = checked(door.knock(this.owner.journey(), brief, token));
			assertThat(page.status()).as(door.toString()).isNotIn(403, 429).isLessThan(500);
		}
	}

	private String another() {
		HttpPage first = this.owner.journey().get("/briefs").form("main form").submit().hasStatus(200);
		return first.path().replaceFirst("(/briefs/[^/]+)/.*", "$1");
	}

	@Test
	void noFormIsTakenThatNoPageOfOursSent() {
		String token = DoorsTests.token(this.owner.journey());
		for (Door door : Stream.concat(Door.all(this.mappings).stream(), BEFORE.stream())
			.filter(Door::changes)
			.toList()) {
			if (door.wantsAToken()) {
				checked(door.knock(this.owner.journey(), this.owner.brief(), null)).hasStatus(403);
				checked(door.knock(this.nobody, this.owner.brief(), null)).hasStatus(403);
			}
			checked(door.knockFromElsewhere(this.owner.journey(), this.owner.brief(), token)).hasStatus(403);
			checked(door.knockFromElsewhere(this.nobody, this.owner.brief(), null)).hasStatus(403);
		}
		assertThat(this.owner.open("/patient/start").form().values("name")).containsExactly("Ann Lee");
	}

	@Test
	void whatGoesWrongCarriesTheHeadersToo() {
		HttpJourney journey = this.owner.journey();
		checked(journey.get("/no-such-page").hasStatus(404));
		checked(this.nobody.get("/briefs").hasStatus(302));
		checked(journey
			.send(journey.request(this.owner.brief() + "/review")
				.header("X-CSRF-TOKEN", DoorsTests.token(journey))
				.method("PUT", BodyPublishers.noBody())
				.build())
			.hasStatus(405));
		checked(this.owner.open("/story/matters")
			.form("#form")
			.force("daily", "cough ".repeat(11_000))
			.force("_csrf", "old")
			.submit()
			.hasStatus(413));
		checked(journey.get(journey.get("/").document().expectFirst("link[rel=stylesheet]").attr("href"))
			.hasStatus(200));
		this.jdbc.sql("update brief_section set version = version + 1 where brief_id = ?")
			.param(this.owner.briefId())
			.update();
		checked(this.owner.open("/review").hasStatus(500));
	}

}
