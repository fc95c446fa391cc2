package org.doctorbrief.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The fonts of the paper, in the order in which a character looks for its shape.
 * <p>
 * Fonts laid into the folder {@code fonts} of the application's home join the list, so
 * that a person can print a script which the two families on board do not have.
 */
@Component
class PaperFonts {

	private static final Logger log = LoggerFactory.getLogger(PaperFonts.class);

	private static final String SECOND = "DejaVu Sans";

	private static final FontStyle UPRIGHT = FontStyle.NORMAL;

	private final List<Face> faces = new ArrayList<>();

	private final List<PaperFont> upright = new ArrayList<>();

	private final List<PaperFont> bold = new ArrayList<>();

	@Autowired
	PaperFonts(@Value("${doctorbrief.home:}") String home) {
		this(StringUtils.hasText(home) ? Path.of(home) : null);
	}

	PaperFonts(Path home) {
		family("Liberation Sans", "liberation/LiberationSans", "Regular", "Bold", "Italic", "BoldItalic");
		family(SECOND, "net/sf/jasperreports/fonts/dejavu/DejaVuSans", "", "Bold", "Oblique", "BoldOblique");
		if (home != null) {
			laidInto(home.resolve("fonts")).forEach(this::single);
		}
		List.copyOf(this.upright).forEach((font) -> face("Upright " + this.faces.size(), font, 400, UPRIGHT));
	}

	/** The rules that name the fonts; every name in them is a registered one. */
	String css() {
		return "* { font-family: %1$s }\n[dir=rtl], [dir=rtl] * { font-family: \"%2$s\", %1$s }\n"
			.formatted(this.faces.stream()
				.map((face) -> '"' + face.family() + '"')
				.distinct()
				.collect(Collectors.joining(", ")), SECOND);
	}

	void offerTo(PdfRendererBuilder builder, PDDocument document) {
		this.faces.forEach((face) -> face.font().offer(builder, document, face.family(), face.weight(), face.style()));
	}

	boolean cover(int codePoint) {
		return this.upright.stream().anyMatch((font) -> font.covers(codePoint));
	}

	/** The width of a character as a part of the font size. */
	double width(int codePoint, boolean strong) {
		Stream<PaperFont> fonts = strong ? Stream.concat(this.bold.stream(), this.upright.stream())
				: this.upright.stream();
		return fonts.filter((font) -> font.covers(codePoint))
			.findFirst()
			.map((font) -> font.width(codePoint))
			.orElse(0.0);
	}

	private void family(String name, String path, String regular, String strong, String slanted, String both) {
		this.upright.add(face(name, load(path, regular), 400, UPRIGHT));
		this.bold.add(face(name, load(path, strong), 700, UPRIGHT));
		face(name, load(path, slanted), 400, FontStyle.ITALIC);
		face(name, load(path, both), 700, FontStyle.ITALIC);
	}

	private void single(PaperFont font) {
		this.upright.add(face("Own " + this.faces.size(), font, 400, UPRIGHT));
	}

	private PaperFont face(String family, PaperFont font, int weight, FontStyle style) {
		this.faces.add(new Face(family, font, weight, style));
		return font;
	}

	private static PaperFont load(String path, String style) {
		return new PaperFont(new ClassPathResource(path + (style.isEmpty() ? "" : "-" + style) + ".ttf"));
	}

	private static List<PaperFont> laidInto(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".ttf"))
				.sorted()
				.flatMap((file) -> read(file).stream())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The folder of fonts could not be read", ex);
		}
	}

	private static Optional<PaperFont> read(Path file) {
		try (PDDocument trial = new PDDocument()) {
			PaperFont font = new PaperFont(new FileSystemResource(file));
			font.embedIn(trial);
			return Optional.of(font);
		}
		catch (IOException | RuntimeException ex) {
			log.warn("The font {} cannot be used for printing: {}", file.getFileName(), ex.getMessage());
			return Optional.empty();
		}
	}

	private record Face(String family, PaperFont font, int weight, FontStyle style) {
	}

}
