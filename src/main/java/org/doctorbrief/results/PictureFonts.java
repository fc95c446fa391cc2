package org.doctorbrief.results;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.function.SingletonSupplier;

/** The fonts of the paper, for the few words in a picture. */
class PictureFonts {

	private static final float SIZE = 13;

	private static final int LONGEST = 24;

	private final Supplier<List<Font>> fonts = SingletonSupplier
		.of(() -> Stream.of("liberation/LiberationSans-Regular.ttf", "net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf")
			.map(PictureFonts::read)
			.toList());

	/** Whether that is short and one of the fonts has all its characters. */
	boolean show(String text) {
		return text != null && text.length() <= LONGEST
				&& this.fonts.get().stream().anyMatch((font) -> font.canDisplayUpTo(text) < 0);
	}

	/** The first font that has all the characters, or else the one that has most. */
	Font showing(String text) {
		return this.fonts.get()
			.stream()
			.filter((font) -> font.canDisplayUpTo(text) < 0)
			.findFirst()
			.orElseGet(() -> this.fonts.get().get(0));
	}

	private static Font read(String file) {
		try (InputStream font = new ClassPathResource(file, PictureFonts.class.getClassLoader()).getInputStream()) {
			return Font.createFont(Font.TRUETYPE_FONT, font).deriveFont(SIZE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The font " + file + " cannot be read", ex);
		}
		catch (FontFormatException ex) {
			throw new IllegalStateException("The font " + file + " cannot be used", ex);
		}
	}

}
