package org.doctorbrief.bench;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.doctorbrief.testing.Launch;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.RunningApplication;
import org.doctorbrief.testing.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A brief about as long as may be printed in one piece, in a small memory: alone, in
 * large print, and two at a time.
 */
class LongestPrintBench {

	private static final int RESULTS = 500;

	private static final int STEP = 100;

	@TempDir
	private Path home;

	@Test
	void theLongestPrintsTwoAtATime() {
		try (RunningApplication application = Launch.in(this.home).withJvmFlags("-Xmx256m").start()) {
			Person one = writesMuch(application);
			Person two = writesMuch(application);
			print("the longest", () -> one.open("/brief.pdf").hasStatus(200), application);
			print("the longest in large print", () -> one.open("/brief.pdf?letters=LARGE").hasStatus(200), application);
			print("two of them at a time",
					() -> CompletableFuture
						.allOf(CompletableFuture.runAsync(() -> one.open("/brief.pdf").hasStatus(200)),
								CompletableFuture.runAsync(() -> two.open("/brief.pdf").hasStatus(200)))
						.join(),
					application);
			assertThat(application.output()).doesNotContain("OutOfMemoryError");
		}
	}

	private static void print(String what, Runnable work, RunningApplication application) {
		Figures figures = Figures.of(1, 5, work);
		Figures.say("-Xmx256m, " + what, "median %.0f ms, p95 %.0f ms, peak %d MB", figures.median(), figures.p95(),
				application.peakMegabytes());
	}

	private static Person writesMuch(RunningApplication application) {
		Person person = Person.signedUp(application.address());
		Sample.full().into(person);
		IntStream.range(0, RESULTS / STEP).forEach((part) -> add(person, part));
		assertThat(tooLong(person)).as("still printed").isFalse();
		return person;
	}

	private static boolean tooLong(Person person) {
		return !person.open("/print").hasStatus(200).document().select("main details[open]").isEmpty();
	}

	private static void add(Person person, int part) {
		String more = IntStream.range(part * STEP, (part + 1) * STEP)
			.mapToObj((n) -> "Test %d; %d March 2024; %d; g/dL; 10-20".formatted(n % 50, 1 + n % 28, n))
			.collect(Collectors.joining("\n"));
		person.open("/results/list").form("form#form").fill("more", more).press("Save and come back later");
	}

}
