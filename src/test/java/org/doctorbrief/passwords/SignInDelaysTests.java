package org.doctorbrief.passwords;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.vault.Fingerprints;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class SignInDelaysTests {

	private final String who = "name:" + UUID.randomUUID();

	private Instant now = Instant.parse("2030-01-01T10:00:00Z");

	private final SignInDelays delays;

	SignInDelaysTests(@Autowired JdbcClient jdbc, @Autowired Fingerprints fingerprints) {
		InstantSource source = () -> this.now;
		Clock clock = source.withZone(ZoneOffset.UTC);
		this.delays = new SignInDelays(jdbc, fingerprints, clock);
	}

	private Duration tryOnce() {
		return this.delays.count(this.who, 3);
	}

	@Test
	void eachWrongPasswordAfterTheThirdDoublesTheWait() {
		for (int free = 0; free < 4; free++) {
			assertThat(tryOnce()).isZero();
		}
		for (long seconds = 1; seconds <= 512; seconds *= 2) {
			assertThat(tryOnce()).isEqualTo(Duration.ofSeconds(seconds));
			this.now = this.now.plusSeconds(seconds);
			assertThat(tryOnce()).isZero();
		}
	}

	@Test
	void nobodyWaitsLongerThanAQuarterOfAnHour() {
		assertThat(SignInDelays.delay(11)).isEqualTo(Duration.ofMinutes(15));
		assertThat(SignInDelays.delay(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(15));
	}

	@Test
	void triesWhileWaitingDoNotMakeItLonger() {
		for (int tries = 0; tries < 20; tries++) {
			tryOnce();
		}
		assertThat(tryOnce()).isEqualTo(Duration.ofSeconds(1));
	}

	@Test
	void theRightPasswordWipesTheSlate() {
		for (int tries = 0; tries < 5; tries++) {
			tryOnce();
		}
		this.delays.forget(this.who);
		assertThat(tryOnce()).isZero();
		assertThat(tryOnce()).isZero();
	}

	@Test
	void aRightTryTakesBackItselfAndNoOther() {
		for (int tries = 0; tries < 3; tries++) {
			tryOnce();
		}
		this.delays.takeBack(this.who);
		tryOnce();
		assertThat(tryOnce()).isZero();
		assertThat(tryOnce()).isEqualTo(Duration.ofSeconds(1));
	}

	@Test
	void aQuarterOfAnHourOfQuietIsForgiven() {
		for (int tries = 0; tries < 4; tries++) {
			tryOnce();
		}
		this.now = this.now.plus(Duration.ofMinutes(16));
		for (int free = 0; free < 4; free++) {
			assertThat(tryOnce()).isZero();
		}
	}

}
