package org.doctorbrief.accounts;

import java.util.UUID;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@Import(BusyTests.Settings.class)
class BusyTests {

	private static volatile boolean busy;

	private String address;

	@BeforeEach
	void where(@LocalServerPort int port) {
		this.address = "http://127.0.0.1:" + port;
	}

	@AfterEach
	void calm() {
		busy = false;
	}

	@Test
	void signingInWaitsAndDoesNotCountAsAWrongPassword() {
		Person person = Person.signedUp(this.address);
		busy = true;
		for (int time = 0; time < 6; time++) {
			HttpPage page = signIn(person).hasStatus(503);
			assertThat(page.header("Retry-After")).isEqualTo("2");
			assertThat(page.document().select(".govuk-error-summary").text()).contains("Many people are signing in");
			assertThat(page.form().values("login")).containsExactly(person.login());
		}
		busy = false;
		signIn(person).hasStatus(200);
	}

	private HttpPage signIn(Person person) {
		return new HttpJourney(this.address).get("/sign-in")
			.form()
			.fill("login", person.login())
			.fill("password", Person.PASSWORD)
			.submit();
	}

	@Test
	void signingUpKeepsTheNameThatWasTyped() {
		String login = "new-" + UUID.randomUUID();
		busy = true;
		HttpPage page = new HttpJourney(this.address).get("/sign-up")
			.form()
			.fill("login", login)
			.fill("password", Person.PASSWORD)
			.submit()
			.hasStatus(503);
		assertThat(page.header("Retry-After")).isEqualTo("2");
		busy = false;
		page.form().fill("password", Person.PASSWORD).submit().hasStatus(200);
	}

	@Test
	void aPasswordIsNotChangedByHalf() {
		Person person = Person.signedUp(this.address);
		HttpPage page = person.journey().get("/account/password").hasStatus(200);
		busy = true;
		page.form().fill("current", Person.PASSWORD).fill("password", "another-plain-word").submit().hasStatus(503);
		busy = false;
		signIn(person).hasStatus(200);
	}

	/** An encoder that can be too busy. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Settings {

		@Bean
		@Primary
		PasswordEncoder crowded(PasswordEncoder passwordEncoder) {
			return new PasswordEncoder() {

				@Override
				public String encode(CharSequence password) {
					return calm().encode(password);
				}

				@Override
				public boolean matches(CharSequence password, String hash) {
					return calm().matches(password, hash);
				}

				private PasswordEncoder calm() {
					if (busy) {
						throw new AuthenticationServiceException("busy");
					}
					return passwordEncoder;
				}

			};
		}

	}

}
