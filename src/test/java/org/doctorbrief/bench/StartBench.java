package org.doctorbrief.bench;

import java.nio.file.Path;

import org.doctorbrief.testing.Launch;
import org.doctorbrief.testing.RunningApplication;
import org.doctorbrief.testing.Unpacked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The start as docs/operating.md describes it, beside the plain one. */
class StartBench {

	@TempDir
	private Path folder;

	@Test
	void anArchiveOfClassesHalvesTheStart() {
		Unpacked unpacked = Unpacked.into(this.folder.resolve("application"));
		for (int round = 1; round <= 3; round++) {
			double plain = seconds(launch("plain").asPackaged().withJvmFlags());
			double archived = seconds(
					launch("archived").of(unpacked.jar()).withJvmFlags("-XX:TieredStopAtLevel=1", unpacked.flag()));
			Figures.say("start to the first answer, plain and archived", "%.1f s, %.1f s, ratio %.2f", plain, archived,
					archived / plain);
			assertThat(archived).isPositive();
		}
	}

	private Launch launch(String home) {
		return Launch.in(this.folder.resolve(home));
	}

	private static double seconds(Launch launch) {
		long start = System.nanoTime();
		try (RunningApplication application = launch.start()) {
			double seconds = (System.nanoTime() - start) / 1e9;
			assertThat(application.stop()).isNotNegative();
			return seconds;
		}
	}

}
