package org.doctorbrief.bench;

import java.nio.file.Path;

import org.doctorbrief.testing.Launch;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.RunningApplication;
import org.doctorbrief.testing.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MemoryBench {

	@TempDir
	private Path home;

	@Test
	void aQuarterOfAGigabyteIsEnough() {
		long start = System.nanoTime();
		try (RunningApplication application = Launch.in(this.home).asPackaged().withJvmFlags("-Xmx256m").start()) {
			double started = (System.nanoTime() - start) / 1e9;
			Person person = Person.signedUp(application.address());
			Sample.full().into(person);
			Figures figures = Figures.of(0, 20, () -> person.open("/brief.pdf").hasStatus(200));
			Figures.say("-Xmx256m: sign up, fill in, print 20 times", "start %.1f s, print median %.0f ms", started,
					figures.median());
			assertThat(application.output()).doesNotContain("OutOfMemoryError");
		}
	}

}
