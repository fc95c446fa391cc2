package org.doctorbrief.bench;

import java.nio.file.Path;
import java.util.function.IntFunction;
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
 * What it takes to print: a full brief, the same in large print, and one with 200 results
 * and 80 medicines. The memory is what the process ever held, from one line to the next.
 */
class PapersBench {

	@TempDir
	private Path home;

	@Test
	void fromAFullBriefToAPacket() {
		try (RunningApplication application = Launch.in(this.home).asPackaged().withJvmFlags("-Xmx256m").start()) {
			Person person = Person.signedUp(application.address());
			Sample.full().into(person);
			print("full brief", "", person, application);
			print("the same in large print", "?letters=LARGE", person, application);
			for (int part = 0; part < 5; part++) {
				fill(person, "/results/list", part, 40,
						(n) -> "Test %d; %d March 2024; %d; g/dL; 10-20".formatted(n % 50, 1 + n % 28, n));
			}
			for (int part = 0; part < 2; part++) {
				fill(person, "/medications/medicines", part, 40, "Medicine %d 10 mg, one a day"::formatted);
			}
			print("200 results, 80 medicines", "", person, application);
			assertThat(application.output()).doesNotContain("OutOfMemoryError");
		}
	}

	private static void print(String what, String query, Person person, RunningApplication application) {
		Figures figures = Figures.of(5, 15, () -> person.open("/brief.pdf" + query).hasStatus(200));
		Figures.say("-Xmx256m, " + what, "median %.0f ms, p95 %.0f ms, peak %d MB", figures.median(), figures.p95(),
				application.peakMegabytes());
	}

	private static void fill(Person person, String page, int part, int size, IntFunction<String> line) {
		String more = IntStream.range(part * size, (part + 1) * size).mapToObj(line).collect(Collectors.joining("\n"));
		person.open(page).form("form#form").fill("more", more).submit().hasStatus(200);
	}

}
