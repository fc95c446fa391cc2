package org.doctorbrief.bench;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.doctorbrief.testing.HttpJourney;

/** Asks for one page again and again, two askers at a time. */
final class Load {

	private static final int ASKERS = 2;

	private Load() {
	}

	/** Returns how many answers came in a second. */
	static double perSecond(HttpJourney journey, String path, Duration time) {
		AtomicInteger answers = new AtomicInteger();
		HttpRequest request = journey.request(path).GET().build();
		long start = System.nanoTime();
		CompletableFuture.allOf(IntStream.range(0, ASKERS).mapToObj((asker) -> CompletableFuture.runAsync(() -> {
			while (System.nanoTime() - start < time.toNanos()) {
				journey.send(request).hasStatus(200);
				answers.incrementAndGet();
			}
		})).toArray(CompletableFuture[]::new)).join();
		return answers.get() * 1e9 / (System.nanoTime() - start);
	}

}
