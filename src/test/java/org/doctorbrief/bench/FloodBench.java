package org.doctorbrief.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.ServerTest;
import org.doctorbrief.testing.TwoNodes;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** People who save, alone and while very many try passwords from many addresses. */
@ServerTest
class FloodBench {

	private static final String PAGE = "/patient/start";

	private static final int AT_WORK = 4;

	private static final int FLOODERS = 60;

	private static final int SAVES = 80;

	private static final int PAUSE_MILLIS = 100;

	@TempDir
	private Path folder;

	@Test
	void thoseAtWorkNoticeLittle() throws InterruptedException {
		try (TwoNodes server = TwoNodes.in(this.folder, "open", "-Xmx256m")) {
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
			nanos.add(saveOnce(person, "number " + save));
			pause();
		}
		return nanos;
	}

	/**
	 * Returns how long the save itself took, without reading the page before and after.
	 */
	private static long saveOnce(Person person, String name) {
		FormElement form = (FormElement) person.open(PAGE).hasStatus(200).document().selectFirst("form#form");
		String body = form.formData()
			.stream()
			.map((field) -> encoded(field.key()) + "=" + encoded(field.key().equals("name") ? name : field.value()))
			.collect(Collectors.joining("&"));
		HttpRequest request = person.journey()
			.request(person.brief() + PAGE)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body))
			.build();
		long start = System.nanoTime();
		person.journey().send(request).hasStatus(302);
		return System.nanoTime() - start;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
