package org.doctorbrief.people;

import java.net.HttpCookie;
import java.net.URI;
import java.util.List;

import jakarta.servlet.http.Cookie;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.ServingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody without an account opens the link of an invitation. */
@ServingTest
class InvitedTests {

	@Autowired
	private InvitedCookie cookie;

	private HttpJourney nobody;

	private String code;

	private HttpPage asked;

	@BeforeEach
	void opensTheLink(@LocalServerPort int port) {
		Person owner = Person.signedUp("http://127.0.0.1:" + port);
		owner.open("/patient/start").form().fill("name", "Ann Lee").submit().hasStatus(200);
		List<String> secrets = owner.open("/people/invite")
			.form("#form")
			.fill("called", "Mia")
			.fill("role", "HELPER")
			.submit()
			.hasStatus(200)
			.document()
			.select(".brief-secret")
			.eachText();
		this.code = secrets.get(1);
		this.nobody = new HttpJourney("http://127.0.0.1:" + port).from("203.0.113.30");
		this.asked = this.nobody.get(URI.create(secrets.get(0)).getPath()).form("main form").press("Make an account");
		assertThat(this.asked.hasStatus(200).path()).isEqualTo("/invited/code");
	}

	private HttpPage types(String typed) {
		return this.asked.form("#form").fill("code", typed).submit();
	}

	/** Whether she may make an account where that needs an invitation. */
	private boolean isVouchedFor() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setCookies(
				cookies().stream().map((one) -> new Cookie(one.getName(), one.getValue())).toArray(Cookie[]::new));
		return this.cookie.vouches(request);
	}

	private List<HttpCookie> cookies() {
		return this.nobody.cookies().getCookieStore().getCookies();
	}

	private static String main(HttpPage page) {
		return page.document().expectFirst("main").text();
	}

	@Test
	void typesTheCodeMakesAnAccountAndOpensTheBriefWithoutTypingItAgain() {
		assertThat(isVouchedFor()).isFalse();
		HttpPage signUp = types(this.code).hasStatus(200);
		assertThat(signUp.path()).isEqualTo("/sign-up");
		assertThat(isVouchedFor()).isTrue();
		HttpPage open = signUp.form("#form").fill("login", this.code).fill("password", Person.PASSWORD).submit();
		assertThat(open.hasStatus(200).path()).isEqualTo("/invited");
		assertThat(open.document().select("#code")).isEmpty();
		assertThat(main(open.form("#form").submit().hasStatus(200))).contains("Ann Lee");
		assertThat(isVouchedFor()).isFalse();
	}

	@Test
	void aWrongCodeVouchesForNobodyAndTenEndIt() {
		for (int n = 1; n < Invitation.TRIES; n++) {
			assertThat(main(types("AAAA-AAAA").hasStatus(422))).contains("not the code");
		}
		assertThat(isVouchedFor()).isFalse();
		types("AAAA-AAAA").hasStatus(404);
		types(this.code).hasStatus(404);
	}

	@Test
	void nobodyClaimsToHaveTypedTheCode() {
		HttpCookie link = cookies().stream()
			.filter((one) -> one.getName().endsWith("invited"))
			.findFirst()
			.orElseThrow();
		String token = link.getValue();
		for (String proof : List.of(".", "." + "0".repeat(64), "." + token)) {
			link.setValue(token + proof);
			assertThat(isVouchedFor()).as(proof).isFalse();
			assertThat(this.nobody.get("/invited/code").hasStatus(200).document().select("#code")).isNotEmpty();
		}
	}

}
