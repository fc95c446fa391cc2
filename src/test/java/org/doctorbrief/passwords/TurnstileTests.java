package org.doctorbrief.passwords;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.security.authentication.AuthenticationServiceException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TurnstileTests {

	private final Turnstile turnstile = new Turnstile(2);

	@Test
	void turnsAwayAtOnceWhoFindsNoPlace() throws InterruptedException {
		CountDownLatch inside = new CountDownLatch(2);
		CountDownLatch over = new CountDownLatch(1);
		List<CompletableFuture<String>> two = IntStream.range(0, 2)
			.mapToObj((one) -> CompletableFuture.supplyAsync(() -> this.turnstile.through(() -> waited(inside, over))))
			.toList();
		inside.await();
		assertThatExceptionOfType(AuthenticationServiceException.class)
			.isThrownBy(() -> this.turnstile.through(() -> "never"));
		over.countDown();
		assertThat(two).allSatisfy((one) -> assertThat(one.join()).isEqualTo("done"));
		assertThat(this.turnstile.through(() -> "now")).isEqualTo("now");
	}

	@Test
	void aPlaceIsGivenBackAfterAFailure() {
		for (int time = 0; time < 5; time++) {
			assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.turnstile.through(() -> {
				throw new IllegalStateException();
			}));
		}
	}

	private static String waited(CountDownLatch inside, CountDownLatch over) {
		try {
			inside.countDown();
			over.await();
			return "done";
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
