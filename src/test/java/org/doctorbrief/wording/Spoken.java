package org.doctorbrief.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A sentence with a known answer.
 *
 * @param kind the name of a {@link Kind}, or {@code FINE}
 * @param text the sentence
 */
record Spoken(String kind, String text) {

	/** The sentences of that file below {@code wording}. */
	static List<Spoken> in(String file) {
		try (InputStream lines = Spoken.class.getResourceAsStream("/wording/" + file + ".tsv")) {
			assertThat(lines).as(file + " must be there").isNotNull();
			return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split("\t", 2))
				.map((parts) -> new Spoken(parts[0], parts[1]))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean isFine() {
		return this.kind.equals("FINE");
	}

}
