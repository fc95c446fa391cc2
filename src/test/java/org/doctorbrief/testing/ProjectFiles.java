package org.doctorbrief.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project as they lie on the disk, for tests that read them. */
public final class ProjectFiles {

	/** Where the application's code is. */
	public static final Path CODE = Path.of("src/main/java");

	/** Where the code of the tests is. */
	public static final Path TESTS = Path.of("src/test/java");

	/** Where the pages are. */
	public static final Path TEMPLATES = Path.of("src/main/resources/templates");

	/** Where every visible word is. */
	public static final Path MESSAGES = Path.of("src/main/resources/messages");

	private ProjectFiles() {
	}

	/**
	 * Returns the files below a folder whose names end so; none where there is no folder.
	 */
	public static List<Path> under(Path folder, String ending) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the text of a file. */
	public static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
