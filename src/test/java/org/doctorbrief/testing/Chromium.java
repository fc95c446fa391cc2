package org.doctorbrief.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that is installed on this machine, if any. */
final class Chromium {

	static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run");

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	private Chromium() {
	}

	static Optional<Path> installed() {
		return installedOn(System.getenv("PATH"));
	}

	static Optional<Path> installedOn(String path) {
		List<Path> folders = Stream.of(path.split(File.pathSeparator)).map(Path::of).toList();
		return NAMES.stream()
			.flatMap((name) -> folders.stream().map((folder) -> folder.resolve(name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

}
