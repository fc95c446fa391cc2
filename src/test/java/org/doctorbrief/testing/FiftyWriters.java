package org.doctorbrief.testing;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Fifty tabs that each add a medicine to one brief at the same moment. */
public final class FiftyWriters {

	private static final int MANY = 50;

	private FiftyWriters() {
	}

	/** Lets them all write, and makes sure that nothing any of them wrote is lost. */
	public static void allKeepTheirWords(Person person) {
		List<HttpForm> tabs = IntStream.range(0, MANY)
			.mapToObj((tab) -> person.open("/medications/medicines/tab" + tab).form().fill("name", "Remedy-" + tab))
			.toList();
		CountDownLatch start = new CountDownLatch(1);
		ExecutorService writers = Executors.newFixedThreadPool(MANY);
		try {
			List<CompletableFuture<HttpPage>> answers = tabs.stream()
				.map((tab) -> CompletableFuture.supplyAsync(() -> sendAfter(start, tab), writers))
				.toList();
			start.countDown();
			answers.forEach((answer) -> answer.join().hasStatus(200));
		}
		finally {
			writers.shutdownNow();
		}
		assertThat(written(person)).hasSize(MANY);
	}

	private static HttpPage sendAfter(CountDownLatch start, HttpForm tab) {
		try {
			start.await();
			return tab.submit();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static Set<String> written(Person person) {
		String review = person.open("/review").hasStatus(200).document().text();
		return IntStream.range(0, MANY)
			.mapToObj((tab) -> "Remedy-" + tab)
			.filter((name) -> review.matches(".*" + name + "\\b.*"))
			.collect(Collectors.toSet());
	}

}
