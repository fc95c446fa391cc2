package org.doctorbrief.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of the system that a server stands on, wherever Debian puts them. */
final class Programs {

	private static final List<String> NEEDED = List.of("nginx", "postgres", "initdb", "pg_dump", "openssl", "setpriv");

	private static final Path DEBIANS_POSTGRES = Path.of("/usr/lib/postgresql");

	private Programs() {
	}

	/** Returns the programs that a server needs and this machine lacks. */
	static List<String> missing() {
		return NEEDED.stream().filter((name) -> find(name).isEmpty()).toList();
	}

	static Path at(String name) {
		return find(name).orElseThrow(() -> new IllegalStateException("No " + name + " on this machine"));
	}

	private static Optional<Path> find(String name) {
		Stream<Path> path = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
		return Stream.of(path, Stream.of(Path.of("/usr/sbin")), postgres())
			.flatMap((folders) -> folders)
			.map((folder) -> folder.resolve(name))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static Stream<Path> postgres() {
		if (!Files.isDirectory(DEBIANS_POSTGRES)) {
			return Stream.empty();
		}
		try (Stream<Path> versions = Files.list(DEBIANS_POSTGRES)) {
			return versions.sorted(Comparator.reverseOrder())
				.map((version) -> version.resolve("bin"))
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Runs a program to its end. */
	static void run(List<String> command, Path log) {
		try {
			Process process = start(command, log);
			if (process.waitFor() != 0) {
				throw new IllegalStateException(command + " failed:\n" + Files.readString(log));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	static Process start(List<String> command, Path log) {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
