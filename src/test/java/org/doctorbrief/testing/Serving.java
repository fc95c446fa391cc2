package org.doctorbrief.testing;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.doctorbrief.accounts.Accounts;
import org.doctorbrief.brief.Happening;
import org.doctorbrief.mode.Mode;
import org.doctorbrief.mode.SecondFactor;
import org.doctorbrief.mode.SignUps;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;

/**
 * Makes an application under test serve many people from its usual database, and lets the
 * test turn its clock.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Serving {

	/** The address that people open. */
	public static final String ADDRESS = "https://brief.example.org";

	@Bean
	@Primary
	static Mode servingMode(@Value("${serving.second-factor:OFFERED}") SecondFactor secondFactor) {
		return Mode.server(URI.create(ADDRESS), SignUps.OPEN).with(secondFactor);
	}

	@Bean
	@Primary
	static TurnedClock turnedClock() {
		return new TurnedClock();
	}

	@Bean
	static Heard heard() {
		return new Heard();
	}

	/** What was told of briefs so far. */
	public static final class Heard {

		private final List<Happening> happenings = new CopyOnWriteArrayList<>();

		@EventListener
		void hear(Happening happening) {
			this.happenings.add(happening);
		}

		/** Returns what was told of that brief, in order. */
		public List<Happening> of(String brief) {
			return this.happenings.stream().filter((one) -> one.brief().equals(brief)).toList();
		}

	}

	/** The first account of a server is made on the machine itself. */
	@Bean
	static ApplicationRunner firstAccount(Accounts accounts) {
		return (arguments) -> accounts.create("the first", null, Person.PASSWORD);
	}

	/** What a server cannot start without. */
	static final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues
				.of("doctorbrief.trusted-proxies=127.0.0.1",
						"doctorbrief.master-key-file=" + TemporaryHome.create().resolve("master.json"), "make-key=")
				.applyTo(context);
		}

	}

	/** A clock that goes on, and can be turned. */
	public static final class TurnedClock extends Clock {

		private final Clock clock = Clock.systemDefaultZone();

		private final AtomicInteger tests = new AtomicInteger();

		private final AtomicReference<Duration> turned = new AtomicReference<>(Duration.ZERO);

		/**
		 * Shows the right time again, but for some minutes of which no two are the same.
		 */
		public void right() {
			this.turned.set(Duration.ofMinutes(this.tests.incrementAndGet() % 4));
		}

		/** Turns it forward, or back. */
		public void turn(Duration by) {
			this.turned.updateAndGet((before) -> before.plus(by));
		}

		@Override
		public ZoneId getZone() {
			return this.clock.getZone();
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Instant instant() {
			return this.clock.instant().plus(this.turned.get());
		}

	}

}
