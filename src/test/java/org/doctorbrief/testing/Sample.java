package org.doctorbrief.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;

/**
 * A brief as somebody may really write it, out of a file with a line for each field:
 * page, a dot, field, an equals sign and the words; several choices are parted by bars.
 *
 * @param lines the words by page and field
 */
public record Sample(Map<String, String> lines) implements Hand {

	/** Reads the brief of a whole family doctor's file: every page has something. */
	public static Sample full() {
		Map<String, String> lines = new LinkedHashMap<>();
		read("documents/full.properties").lines()
			.filter((line) -> line.startsWith("/"))
			.map((line) -> line.split("=", 2))
			.forEach((line) -> lines.put(line[0], line[1].replace("\\n", "\n")));
		return new Sample(lines);
	}

	/** Writes all its pages into somebody's brief. */
	public Writer into(Person person) {
		Writer writer = new Writer(person, this);
		this.lines.keySet()
			.stream()
			.map((line) -> line.substring(0, line.indexOf('.')))
			.distinct()
			.forEach(writer::fill);
		return writer;
	}

	@Override
	public List<String> write(String page, String field, List<String> options) {
		String words = this.lines.get(page + "." + field);
		if (words == null) {
			return List.of();
		}
		return options.isEmpty() ? List.of(words) : List.of(words.split("\\|"));
	}

	private static String read(String file) {
		try {
			return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
