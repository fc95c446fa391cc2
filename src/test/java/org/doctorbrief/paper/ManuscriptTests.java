package org.doctorbrief.paper;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ManuscriptTests {

	private static final String PICTURE = "<p>Seen</p><p><img class='picture' alt='Two lines that cross, 愛' src='picture:one'/></p>";

	private final List<String> drawn = new ArrayList<>();

	private final Map<String, Supplier<byte[]>> pictures = Map.of("one", () -> png("one"), "two", () -> png("two"));

	private byte[] png(String name) {
		this.drawn.add(name);
		BufferedImage image = new BufferedImage(600, 200, BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D pen = image.createGraphics();
		pen.drawLine(0, 0, 600, 200);
		pen.dispose();
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			ImageIO.write(image, "png", bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private byte[] printed(String body) {
		return Paper.RENDERER.render(new Manuscript(Paper.page(body), this.pictures), PaperSize.A4);
	}

	@Test
	void aPictureThatWasHandedOverIsPrintedWithItsWords() {
		byte[] pdf = printed(PICTURE);
		assertThat(Pdfs.failures(pdf)).isEmpty();
		assertThat(images(pdf)).containsExactly("600x200");
		assertThat(this.drawn).containsExactly("one");
		assertThat(Pdfs.<List<String>>read(pdf, ManuscriptTests::alternatives))
			.containsExactly("Two lines that cross, 愛");
	}

	@Test
	void aPictureThatIsShownTwiceIsEmbeddedAndDrawnOnce() {
		assertThat(images(printed(PICTURE + PICTURE))).hasSizeLessThanOrEqualTo(2);
		assertThat(this.drawn).containsExactly("one");
	}

	@ParameterizedTest
	@ValueSource(strings = { "picture:three", "picture:", "picture:one.svg", "one", "PICTURE:one",
			"data:image/png;base64,", "file:///etc/hostname", "picture:../one" })
	void noOtherAddressIsOpened(String address) {
		byte[] pdf = printed(
				"<p>Seen</p><img alt='x' src='" + address + "'/><style>p { background: url('picture:two') }</style>");
		assertThat(String.join("", Pdfs.text(pdf))).contains("Seen");
		assertThat(images(pdf)).isEmpty();
		assertThat(this.drawn).doesNotContain("one");
	}

	@Test
	void aPictureThatCannotBeDrawnIsAFailureAndNotAGap() {
		Manuscript page = new Manuscript(Paper.page(PICTURE), Map.of("one", () -> {
			throw new IllegalStateException("no ink");
		}));
		assertThatIllegalStateException().isThrownBy(() -> Paper.RENDERER.render(page, PaperSize.A4))
			.withMessageContaining("no ink");
	}

	private static List<String> images(byte[] pdf) {
		return Pdfs.read(pdf, (document) -> {
			List<String> images = new ArrayList<>();
			for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
				if (document.getPage(0).getResources().getXObject(name) instanceof PDImageXObject image) {
					images.add(image.getWidth() + "x" + image.getHeight());
				}
			}
			return images;
		});
	}

	private static List<String> alternatives(PDDocument document) {
		List<String> found = new ArrayList<>();
		collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
		return found;
	}

	private static void collect(PDStructureNode node, List<String> found) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				if (element.getAlternateDescription() != null) {
					found.add(element.getAlternateDescription());
				}
				collect(element, found);
			}
		}
	}

}
