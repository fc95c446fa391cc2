package org.doctorbrief.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Looks for words where nobody should be able to read them: as text, with two bytes a
 * letter, and as the digits in which PostgreSQL writes bytes.
 */
public final class ClearText {

	private ClearText() {
	}

	/** Those of the words that stand in that text, as capital or small letters. */
	public static List<String> in(String text, Collection<String> words) {
		String small = text.toLowerCase();
		return words.stream().filter((word) -> shapes(word).anyMatch(small::contains)).toList();
	}

	/** The files in that folder, at any depth, that hold one of the words. */
	public static List<Path> filesIn(Path folder, String... words) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).filter((file) -> holds(file, List.of(words))).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean holds(Path file, List<String> words) {
		try {
			return !in(Files.readString(file, ISO_8859_1), words).isEmpty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<String> shapes(String word) {
		return Stream.<Charset>of(UTF_8, UTF_16BE)
			.map(word::getBytes)
			.flatMap(
					(bytes) -> Stream.of(new String(bytes, ISO_8859_1).toLowerCase(), HexFormat.of().formatHex(bytes)));
	}

}
