package org.doctorbrief.passkeys;

import java.net.http.HttpRequest.BodyPublishers;

import java.util.stream.Stream;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class PasskeysTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Keys keys;

	@Autowired
	private Handles handles;

	private String address;

	private Person person;

	@BeforeEach
	void signUp(@LocalServerPort int port) {
		this.address = "http://127.0.0.1:" + port;
		this.person = Person.signedUp(this.address);
	}

	private String account(Person whose) {
		return this.jdbc.sql("select account_id from brief_access where brief_id = ?")
			.param(whose.briefId())
			.query(String.class)
			.single();
	}

	private static HttpPage send(HttpJourney who, String method, String path, String token) {
		return who.send(who.request(path)
			.header("Content-Type", "application/json")
			.header("Sec-Fetch-Site", "same-origin")
			.header("X-CSRF-TOKEN", token)
			.method(method, BodyPublishers.ofString("{}"))
			.build());
	}

	private static String token(HttpPage page) {
		return page.document().selectFirst("[data-passkey]").attr("data-token");
	}

	@Test
	void aPasskeyBelongsToOneAccountAndIsSeenWithItsName() {
		this.keys.save(SampleKey.of(account(this.person), "My\u0000 telephone"));
		HttpPage page = this.person.journey().get("/account/passkeys").hasStatus(200);
		assertThat(page.document().select("main h2").eachText()).containsExactly("My telephone");
		assertThat(this.person.journey().get("/account").document().select("main").text()).contains("You have one.");
		Person stranger = Person.signedUp(this.address);
		this.keys.save(SampleKey.of(account(stranger), ""));
		stranger.journey()
			.get("/account/passkeys")
			.form("main form")
			.fill("passkey", page.form("main form").values("passkey").get(0))
			.submit()
			.hasStatus(200);
		assertThat(this.keys.findByUserId(Handles.of(account(this.person)))).hasSize(1);
		page.form("main form").submit().hasStatus(200);
		assertThat(this.keys.findByUserId(Handles.of(account(this.person)))).isEmpty();
		assertThat(this.keys.findByUserId(Handles.of(account(stranger)))).hasSize(1);
	}

	@Test
	void thereAreTenAtTheMost() {
		String account = account(this.person);
		Stream.generate(() -> SampleKey.of(account, "")).limit(Keys.MOST).forEach(this.keys::save);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.keys.save(SampleKey.of(account, "")));
		this.keys.save(this.keys.findByUserId(Handles.of(account)).get(0));
		HttpPage page = this.person.journey().get("/account/passkeys").hasStatus(200);
		assertThat(page.document().select("main").text()).contains("which is the most");
		assertThat(page.document().select("[data-passkey=add]")).isEmpty();
	}

	@Test
	void anAccountThatGoesTakesItsPasskeysAlong() {
		String account = account(this.person);
		this.keys.save(SampleKey.of(account, "My telephone"));
		assertThat(this.handles.findById(Handles.of(account)).getName()).isEqualTo(account);
		this.jdbc.sql("delete from account where id = ?").param(account).update();
		assertThat(this.handles.findById(Handles.of(account))).isNull();
		assertThat(this.keys.findByUserId(Handles.of(account))).isEmpty();
	}

	@Test
	void theQuestionForADeviceAsksForItsOwnerAndNamesNobody() {
		HttpJourney nobody = new HttpJourney(this.address);
		HttpPage page = nobody.get("/sign-in").hasStatus(200);
		HttpPage question = send(nobody, "POST", "/webauthn/authenticate/options", token(page)).hasStatus(200);
		assertThat(question.source()).contains("\"userVerification\":\"required\"", "\"rpId\":\"localhost\"")
			.contains("\"allowCredentials\":[]");
	}

	@ParameterizedTest
	@CsvSource({ "/login/webauthn", "/webauthn/authenticate/options", "/webauthn/register",
			"/webauthn/register/options" })
	void nothingIsTakenWithoutItsToken(String path) {
		send(this.person.journey(), "POST", path, "none").hasStatus(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login/webauthn", "/webauthn/register", "/webauthn/register/options" })
	void nobodyAddsAPasskeyOrSignsInWithNone(String path) {
		HttpJourney nobody = new HttpJourney(this.address);
		String token = token(nobody.get("/sign-in").hasStatus(200));
		assertThat(send(nobody, "POST", path, token).status()).isBetween(300, 403);
		assertThat(nobody.get("/briefs").hasStatus(302).header("Location")).endsWith("/sign-in");
	}

	@Test
	void noPasskeyIsRemovedByAnAddress() {
		this.keys.save(SampleKey.of(account(this.person), "My telephone"));
		String id = this.keys.findByUserId(Handles.of(account(this.person)))
			.get(0)
			.getCredentialId()
			.toBase64UrlString();
		String token = token(this.person.journey().get("/account/passkeys").hasStatus(200));
		send(this.person.journey(), "DELETE", "/webauthn/register/" + id, token).hasStatus(403);
		assertThat(this.keys.findByUserId(Handles.of(account(this.person)))).hasSize(1);
	}

}
