package org.doctorbrief.sharing;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.doctorbrief.sharing.Sharer.Link;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;

/** Many who do the same at once, each from an address of her own. */
final class Crowd {

	private Crowd() {
	}

	/** Returns what each of them was answered who typed that passcode. */
	static List<HttpPage> type(Link link, String passcode, int people) throws Exception {
		HttpJourney journey = new HttpJourney(link.at());
		return atOnce(people, (number) -> {
			HttpJourney one = journey.from("198.51.100." + number);
			return one.send(post(one, link.path(), "code=" + passcode));
		});
	}

	/**
	 * Returns what each of them was answered who downloaded with that person's cookie.
	 */
	static List<HttpPage> download(HttpJourney inside, int people, Runnable meanwhile) throws Exception {
		return atOnce(people, (number) -> {
			if (number == people / 2) {
				meanwhile.run();
			}
			HttpJourney one = inside.from("192.0.2." + number);
			return one.send(post(one, "/s", ""));
		});
	}

	private static HttpRequest post(HttpJourney journey, String path, String body) {
		return journey.request(path)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Sec-Fetch-Site", "same-origin")
			.POST(BodyPublishers.ofString(body))
			.build();
	}

	private static List<HttpPage> atOnce(int people, IntFunction<HttpPage> work)
			throws InterruptedException, ExecutionException {
		ExecutorService threads = Executors.newFixedThreadPool(50);
		try {
			List<Callable<HttpPage>> all = IntStream.range(0, people)
				.<Callable<HttpPage>>mapToObj((number) -> () -> work.apply(number))
				.toList();
			java.util.ArrayList<HttpPage> answers = new java.util.ArrayList<>();
			for (Future<HttpPage> answer : threads.invokeAll(all)) {
				answers.add(answer.get());
			}
			return answers;
		}
		finally {
			threads.shutdownNow();
		}
	}

}
