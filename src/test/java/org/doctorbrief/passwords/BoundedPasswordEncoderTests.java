package org.doctorbrief.passwords;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

class BoundedPasswordEncoderTests {

	private final AtomicInteger atOnce = new AtomicInteger();

	private final AtomicInteger most = new AtomicInteger();

	private long millis;

	@Test
	void hashesTwoAtATime() {
		this.millis = 50;
		assertThat(refusedOf(12)).isZero();
		assertThat(this.most).hasValue(2);
	}

	@Test
	void refusesThoseWhoWouldWaitTooLong() {
		this.millis = 2_500;
		assertThat(refusedOf(4)).isEqualTo(2);
		assertThat(this.most).hasValue(2);
	}

	private long refusedOf(int people) {
		PasswordEncoder bounded = new BoundedPasswordEncoder(new Slow(), 2);
		ExecutorService threads = Executors.newFixedThreadPool(people);
		try {
			return IntStream.range(0, people)
				.mapToObj((person) -> CompletableFuture.supplyAsync(() -> bounded.matches("word", "hash"), threads))
				.toList()
				.stream()
				.filter((check) -> check
					.handle((done, refused) -> refused != null
							&& refused.getCause() instanceof AuthenticationServiceException)
					.join())
				.count();
		}
		finally {
			threads.shutdownNow();
		}
	}

	private final class Slow implements PasswordEncoder {

		@Override
		public String encode(CharSequence password) {
			return "hash";
		}

		@Override
		public boolean matches(CharSequence password, String hash) {
			int now = BoundedPasswordEncoderTests.this.atOnce.incrementAndGet();
			BoundedPasswordEncoderTests.this.most.accumulateAndGet(now, Math::max);
			try {
				TimeUnit.MILLISECONDS.sleep(BoundedPasswordEncoderTests.this.millis);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			BoundedPasswordEncoderTests.this.atOnce.decrementAndGet();
			return true;
		}

	}

}
