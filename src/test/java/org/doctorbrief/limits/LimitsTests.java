package org.doctorbrief.limits;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import io.github.bucket4j.TimeMeter;
import org.doctorbrief.mode.Mode;
import org.doctorbrief.mode.SignUps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class LimitsTests {

	private static final Mode SERVER = Mode.server(URI.create("https://brief.example.org"), SignUps.OPEN);

	private final AtomicLong nanos = new AtomicLong();

	private final TimeMeter clock = new TimeMeter() {

		@Override
		public long currentTimeNanos() {
			return LimitsTests.this.nanos.get();
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

	};

	private final Limits limits = new Limits(SERVER, 1, this.clock);

	private Optional<Wait> knock(String method, String path, String from) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setRemoteAddr(from);
		return this.limits.count(request);
	}

	private long passed(int times, String method, String path, String from) {
		long passed = 0;
		for (int time = 0; time < times; time++) {
			passed += knock(method, path, from).isEmpty() ? 1 : 0;
		}
		return passed;
	}

	@ParameterizedTest
	@CsvSource({ "GET, /s/anything, 30", "POST, /s/anything, 30", "GET, /s, 30", "POST, /latest, 30",
			"GET, /latest, 3000", "POST, /sign-in, 40", "POST, /sign-in/confirm, 60", "POST, /sign-up, 20",
			"POST, /sign-up/abc, 20", "GET, /sign-up/abc, 60", "POST, /cannot-sign-in, 20", "POST, /reset/abc, 20",
			"GET, /reset/abc, 60", "GET, /sign-in, 3000", "POST, /briefs/abc/story/telling, 3000" })
	void letsSoManyThroughInAMinute(String method, String path, long many) {
		assertThat(passed(3_100, method, path, "192.0.2.1")).isEqualTo(many);
		this.nanos.addAndGet(Duration.ofSeconds(1).toNanos());
		assertThat(passed(1, method, path, "192.0.2.2")).isOne();
	}

	@Test
	void saysHowLongToWaitAndOpensThen() {
		passed(30, "GET", "/s/a", "192.0.2.1");
		assertThat(knock("GET", "/s/b", "192.0.2.1")).contains(new Wait(Duration.ofSeconds(2), false));
		this.nanos.addAndGet(Duration.ofSeconds(2).toNanos());
		assertThat(passed(2, "GET", "/s/b", "192.0.2.1")).isOne();
		this.nanos.addAndGet(Duration.ofMinutes(1).toNanos());
		assertThat(passed(50, "GET", "/s/b", "192.0.2.1")).isEqualTo(30);
	}

	@Test
	void manyAddressesTogetherWaitForTheirPasswordsToBeChecked() {
		for (int address = 0; address < 40; address++) {
			assertThat(knock("POST", "/sign-in", "192.0.2." + address)).isEmpty();
		}
		Wait crowded = knock("POST", "/sign-in", "198.51.100.1").orElseThrow();
		assertThat(crowded.crowded()).isTrue();
		assertThat(crowded.seconds()).isOne();
		assertThat(knock("GET", "/sign-in", "198.51.100.1")).isEmpty();
		assertThat(knock("POST", "/briefs/abc/story/telling", "198.51.100.1")).isEmpty();
		this.nanos.addAndGet(Duration.ofSeconds(1).toNanos());
		assertThat(knock("POST", "/sign-in", "198.51.100.1")).isEmpty();
	}

	@Test
	void countsANetworkOfTheNewKindAsOne() {
		assertThat(passed(20, "GET", "/s/a", "2001:db8::1")).isEqualTo(20);
		assertThat(passed(20, "GET", "/s/a", "2001:db8::ffff:2")).isEqualTo(10);
		assertThat(passed(20, "GET", "/s/a", "2001:db8:0:1::1")).isEqualTo(20);
	}

	@Test
	void countsGuessesFromEverywhereTogether() {
		for (int guess = 0; guess < 600; guess++) {
			assertThat(this.limits.guessesTooMuch()).isFalse();
		}
		assertThat(this.limits.guessesTooMuch()).isTrue();
	}

	@Test
	void atHomeNothingIsCounted() {
		Limits home = new Limits(Mode.home(SignUps.OPEN), 1, this.clock);
		for (int time = 0; time < 100; time++) {
			assertThat(home.count(new MockHttpServletRequest("GET", "/s/a"))).isEmpty();
		}
	}

	@Test
	void manyAddressesDoNotFillTheMemory() {
		Buckets buckets = new Buckets(1, this.clock);
		Limit limit = Limit.ofAll(1, "/**");
		for (int address = 0; address < 30_000; address++) {
			buckets.take(limit, "address " + address);
		}
		assertThat(buckets.size()).isEqualTo(20_000);
		assertThat(buckets.take(limit, "address 29999")).isPositive();
		assertThat(buckets.take(limit, "address 0")).isZero();
	}

}
