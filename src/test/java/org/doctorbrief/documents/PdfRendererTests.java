package org.doctorbrief.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PdfRendererTests {

	@ParameterizedTest
	@EnumSource
	void aFullBriefIsAccessibleAndWholeOnEitherSheet(PaperSize size) throws IOException {
		String html = Paper.page(full());
		byte[] pdf = Paper.RENDERER.render(html, size);
		Files.write(Path.of("target/full-" + size + ".pdf"), pdf);
		assertThat(Pdfs.failures(pdf)).isEmpty();
		assertThat(words(String.join(" ", Pdfs.text(pdf)))).containsAll(words(Jsoup.parse(html).body().text()));
		assertThat(Pdfs.sizes(pdf)).containsOnly((size == PaperSize.A4) ? "210x297" : "216x279");
	}

	@Test
	void anEmptyPageIsAccessibleToo() {
		assertThat(Pdfs.failures(Paper.RENDERER.render(Paper.page("")))).isEmpty();
	}

	static String full() {
		String rows = IntStream.rangeClosed(1, 40)
			.mapToObj((
					row) -> "<tr><td>%d Jan 2024</td><td>Test number %d</td><td>value %d mmol/L, range 4 to 6</td></tr>"
						.formatted(row % 28 + 1, row, row * 7))
			.collect(Collectors.joining());
		return Paper.sample("full").replace("ROWS", rows);
	}

	static Set<String> words(String text) {
		return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+"))
			.filter((word) -> !word.isBlank())
			.collect(Collectors.toSet());
	}

}
