package org.doctorbrief.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.doctorbrief.testing.Launch;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The start as docs/operating.md describes it, beside the plain one. */
class StartBench {

	private static final boolean CACHE = Runtime.version().feature() >= 25;

	@TempDir
	private Path folder;

	@Test
	void anArchiveOfClassesHalvesTheStart() throws Exception {
		Path unpacked = this.folder.resolve("application");
		run("-Djarmode=tools", "-jar", Launch.packaged().toString(), "extract", "--destination", unpacked.toString());
		Path jar = unpacked.resolve(Launch.packaged().getFileName());
		Path archive = this.folder.resolve("classes");
		run((CACHE ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive, "-XX:TieredStopAtLevel=1",
				"-Dspring.context.exit=onRefresh", "-jar", jar.toString(),
				"--doctorbrief.home=" + this.folder.resolve("trial"));
		String flag = (CACHE ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive;
		for (int round = 1; round <= 3; round++) {
			double plain = seconds(launch("plain").withJvmFlags());
			double archived = seconds(launch("archived").of(jar).withJvmFlags("-XX:TieredStopAtLevel=1", flag));
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

	private static void run(String... arguments) throws IOException, InterruptedException {
		List<String> command = Stream.concat(Stream.of(Launch.java().toString()), Stream.of(arguments)).toList();
		assertThat(new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start()
			.waitFor()).isZero();
	}

}
