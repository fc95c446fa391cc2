package org.doctorbrief.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
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
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ConfirmTests {

	@Autowired
	private FindByIndexNameSessionRepository<? extends Session> sessions;

	@Autowired
	private Accounts accounts;

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

	private void sixMinutesPass() {
		age(this.sessions);
	}

	private <S extends Session> void age(FindByIndexNameSessionRepository<S> repository) {
		String account = this.accounts.idOf(this.person.login()).orElseThrow();
		repository.findByPrincipalName(account).values().forEach((session) -> {
			SecurityContext context = session.getAttribute("SPRING_SECURITY_CONTEXT");
			Authentication now = context.getAuthentication();
			List<GrantedAuthority> old = List
				.of(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
					.issuedAt(Instant.ofEpochMilli(System.currentTimeMillis()).minus(Duration.ofMinutes(6)))
					.build());
			context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(now.getPrincipal(), null, old));
			session.setAttribute("SPRING_SECURITY_CONTEXT", context);
			repository.save(session);
		});
	}

	private HttpPage confirm(HttpPage page, String password) {
		assertThat(page.path()).isEqualTo("/sign-in/confirm");
		assertThat(page.hasStatus(200).document().select("h1").text()).contains("password once more");
		return page.form().fill("password", password).submit();
	}

	@Test
	void deletingABriefAsksForThePasswordAndGoesOn() {
		sixMinutesPass();
		HttpPage question = confirm(this.person.open("/delete").followed(), Person.PASSWORD);
		assertThat(question.hasStatus(200).path()).isEqualTo(this.person.brief() + "/delete");
		assertThat(question.form().submit().hasStatus(200).path()).isEqualTo("/deleted");
		this.person.open("").hasStatus(404);
	}

	@Test
	void aDeletionThatComesTooLateIsAskedOnceMoreAndNothingIsLost() {
		HttpForm question = this.person.open("/delete").hasStatus(200).form();
		sixMinutesPass();
		HttpPage again = confirm(question.submit(), Person.PASSWORD);
		assertThat(again.path()).isEqualTo(this.person.brief() + "/delete");
		this.person.open("/review").hasStatus(200);
		again.form().submit().hasStatus(200);
		this.person.open("").hasStatus(404);
	}

	@Test
	void makingCodesAsksForThePassword() {
		HttpForm make = this.person.journey().get("/account/codes").hasStatus(200).form();
		sixMinutesPass();
		HttpPage codes = confirm(make.submit(), Person.PASSWORD);
		assertThat(codes.document().text()).contains("You have no recovery codes yet");
		assertThat(codes.form().submit().hasStatus(200).document().select("code")).hasSize(10);
	}

	@Test
	void theRestOfTheBriefStaysOpen() {
		sixMinutesPass();
		this.person.open("").hasStatus(200);
		this.person.open("/patient/start").form().fill("name", "Ann Lee").submit().hasStatus(200);
		assertThat(this.person.journey().get("/account").hasStatus(200).path()).isEqualTo("/account");
	}

	@Test
	void aWrongPasswordWaitsAndLeadsNowhere() {
		sixMinutesPass();
		HttpPage page = this.person.open("/delete").followed();
		for (int wrong = 0; wrong < 4; wrong++) {
			page = confirm(page.hasStatus((wrong == 0) ? 200 : 422), "wrong", 422);
		}
		assertThat(page.form().values("to")).containsExactly(this.person.brief() + "/delete");
		confirm(page, Person.PASSWORD, 429);
		assertThat(this.person.open("/delete").status()).isEqualTo(302);
	}

	private static HttpPage confirm(HttpPage page, String password, int status) {
		return page.form().fill("password", password).submit().hasStatus(status);
	}

	@Test
	void aStrangerIsNotAsked() {
		String foreign = this.person.brief() + "/delete";
		this.person = Person.signedUp(this.address);
		sixMinutesPass();
		this.person.journey().get(foreign).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)", "" })
	void goesOnToNoOtherSite(String to) {
		HttpForm form = this.person.journey().get("/sign-in/confirm").hasStatus(200).form();
		HttpPage next = form.fill("password", Person.PASSWORD).force("to", to).submit();
		assertThat(next.hasStatus(200).path()).isEqualTo("/");
	}

}
