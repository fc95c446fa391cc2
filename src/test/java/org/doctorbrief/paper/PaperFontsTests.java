package org.doctorbrief.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class PaperFontsTests {

	private static final String MONO = "net/sf/jasperreports/fonts/dejavu/DejaVuSansMono.ttf";

	@TempDir
	private Path home;

	@Test
	void aFontLaidIntoTheHomeIsUsed() throws IOException {
		Path folder = Files.createDirectories(this.home.resolve("fonts"));
		try (InputStream font = new ClassPathResource(MONO).getInputStream()) {
			Files.copy(font, folder.resolve("Mono.ttf"));
		}
		Files.writeString(folder.resolve("Broken.ttf"), "this is no font");
		Files.writeString(folder.resolve("notes.txt"), "neither is this");
		PaperFonts fonts = new PaperFonts(this.home);
		PdfRenderer renderer = new PdfRenderer(fonts, new Glyphs(fonts, Paper.words()));
		byte[] pdf = renderer.render(Paper.page("<p>Words <strong>⌓</strong> ⌓</p>"));
		assertThat(Paper.FONTS.cover('⌓')).isFalse();
		assertThat(fonts.cover('⌓')).isTrue();
		assertThat(String.join("", Pdfs.text(pdf))).contains("⌓");
		assertThat(Pdfs.failures(pdf)).isEmpty();
	}

	@Test
	void aHomeWithoutFontsIsFine() {
		assertThat(new PaperFonts(this.home.toString()).css()).isEqualTo(new PaperFonts("").css())
			.startsWith("* { font-family: \"Liberation Sans\", \"DejaVu Sans\"");
	}

	@Test
	void whatTheRegularFontCoversPrintsInEveryStyle() {
		int[] points = IntStream.range(0x20, 0x2FFF)
			.filter((point) -> Character.isLetter(point) && Paper.FONTS.cover(point))
			.filter((point) -> !Paper.GLYPHS.printable(Character.toString(point), Locale.ENGLISH).startsWith("["))
			.toArray();
		StringBuilder text = new StringBuilder();
		for (int point : points) {
			text.appendCodePoint(point).append(' ');
		}
		byte[] pdf = Paper.RENDERER
			.render(Paper.page("<p><strong>%1$s</strong></p><p><strong><em>%1$s</em></strong></p>".formatted(text)));
		assertThat(points.length).isGreaterThan(2000);
		assertThat(String.join("", Pdfs.text(pdf))).doesNotContain("#");
		assertThat(Pdfs.failures(pdf)).isEmpty();
	}

	@Test
	void theStyleSheetLeavesTheFontsToTheRenderer() throws IOException {
		String css = new ClassPathResource("documents/paper.css").getContentAsString(StandardCharsets.UTF_8);
		assertThat(css.replaceAll("(?s)/\\*.*?\\*/", "")).doesNotContain("font-family", "font:", "url(", "@import");
	}

}
