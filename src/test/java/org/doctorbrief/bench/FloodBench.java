package org.doctorbrief.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.ServerTest;
import org.doctorbrief.testing.TwoNodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** People who save, alone and while very many try passwords from many addresses. */
@ServerTest
class FloodBench {

	private static final int AT_WORK = 4;

	private static final int FLOODERS = 60;

	private static final int SAVES = 80;

	private static final int PAUSE_MILLIS = 100;

	@TempDir
	private Path folder;

	@Test
	void thoseAtWorkNoticeLittle() throws InterruptedException {
		try (TwoNodes server = TwoNodes.in(this.folder, "open")) {
			List<Person> people = IntStream.range(0, AT_WORK)
				.mapToObj((one) -> Person.signedUp(server.nginx().visitor(), "/sign-up"))
				.toList();
			save(people);
			Figures calm = save(people);
			Figures.say("%d people save, nobody else is there".formatted(AT_WORK), "p50 %.0f ms, p95 %.0f ms",
					calm.median(), calm.p95());
			try (Flood flood = Flood.of(FLOODERS, port(server, 0), port(server, 1))) {
				TimeUnit.SECONDS.sleep(5);
				Figures flooded = save(people);
				Figures.say("the same, while %d try passwords".formatted(FLOODERS), "p50 %.0f ms, p95 %.0f ms, %s",
						flooded.median(), flooded.p95(), flood.answers());
				assertThat(flooded.p95()).isLessThan(300);
			}
		}
	}

	private static int port(TwoNodes server, int node) {
		return URI.create(server.node(node).address()).getPort();
	}

	private static Figures save(List<Person> people) {
		List<CompletableFuture<List<Long>>> all = people.stream()
			.map((person) -> CompletableFuture.supplyAsync(() -> saves(person)))
			.toList();
		return Figures.of(all.stream().flatMap((one) -> one.join().stream()).toList());
	}

	private static List<Long> saves(Person person) {
		List<Long> nanos = new ArrayList<>();
		for (int save = 0; save < SAVES; save++) {
			nanos.add(saveOnce(person, token(person), save));
			pause();
		}
		return nanos;
	}

	private static String token(Person person) {
		return person.open("/patient/start").hasStatus(200).form().values("_csrf").get(0);
	}

	private static long saveOnce(Person person, String token, int number) {
		HttpRequest request = person.journey()
			.request(person.brief() + "/patient/start")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("name=number+" + number + "&_csrf=" + token))
			.build();
		long start = System.nanoTime();
		person.journey().send(request).hasStatus(302);
		return System.nanoTime() - start;
	}

	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
