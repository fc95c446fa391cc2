package org.doctorbrief.sharing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

import org.doctorbrief.testing.Serving.TurnedClock;
import org.doctorbrief.testing.ServingTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static java.time.temporal.ChronoUnit.MINUTES;

@ServingTest
class LinkClockTests {

	private static final Duration DAY = Duration.ofDays(1);

	@LocalServerPort
	private int port;

	@Autowired
	private TurnedClock clock;

	/** Of the application, which other tests may have sent ahead. */
	@Autowired
	private LinkClock time;

	@Autowired
	private ShareLinkRows rows;

	private final AtomicLong nanos = new AtomicLong();

	private LinkClock started() {
		return new LinkClock(this.clock, this.nanos::get, this.rows);
	}

	private void pass(Duration time) {
		this.clock.turn(time);
		this.nanos.addAndGet(time.toNanos());
	}

	@Test
	void goesWithTheClock() {
		this.clock.turn(Duration.ofDays(400));
		LinkClock time = started();
		Instant before = time.now();
		pass(DAY);
		assertThat(time.now()).isCloseTo(before.plus(DAY), within(1, MINUTES));
		assertThat(time.shown(time.now())).isCloseTo(this.clock.instant(), within(1, MINUTES));
	}

	@Test
	void goesOnWhenTheClockIsTurnedBack() {
		LinkClock time = started();
		Instant before = time.now();
		this.clock.turn(DAY.negated());
		pass(Duration.ofHours(3));
		assertThat(time.now()).isCloseTo(before.plus(Duration.ofHours(3)), within(1, MINUTES));
		assertThat(time.shown(before)).isCloseTo(this.clock.instant().minus(Duration.ofHours(3)), within(1, MINUTES));
	}

	@Test
	void remembersOverAStopHowLateItWas() {
		Sharer.signedUp("http://127.0.0.1:" + this.port).make();
		this.clock.turn(Duration.ofDays(2));
		LinkClock time = started();
		Instant before = time.now();
		time.remember();
		this.clock.turn(DAY.multipliedBy(2).negated());
		assertThat(started().now()).isCloseTo(before, within(1, MINUTES)).isAfter(this.clock.instant().plus(DAY));
	}

	@Test
	void noLinkOpensLongerThanPromisedWhenTheClockGoesBack() {
		Sharer owner = Sharer.signedUp("http://127.0.0.1:" + this.port);
		Sharer.Link link = owner.make(owner.form().fill("days", "1"));
		Duration ahead = Duration.between(this.clock.instant(), this.time.now());
		this.clock.turn(ahead.plusHours(23));
		link.receiver().opens().hasStatus(200);
		this.clock.turn(Duration.ofHours(2));
		link.receiver().opens().hasStatus(404);
		this.clock.turn(Duration.ofDays(-3));
		link.receiver().opens().hasStatus(404);
		link.receiver().sends(link.passcode()).hasStatus(404);
	}

}
