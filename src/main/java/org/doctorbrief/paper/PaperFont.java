package org.doctorbrief.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import org.springframework.core.io.Resource;
import org.springframework.util.function.SingletonSupplier;

/**
 * One font file, read when it is first needed and embedded into each document that uses
 * it.
 */
final class PaperFont {

	private final Supplier<Parsed> parsed;

	PaperFont(Resource file) {
		this.parsed = SingletonSupplier.of(() -> Parsed.of(file));
	}

	boolean covers(int codePoint) {
		return this.parsed.get().glyphs().getGlyphId(codePoint) != 0;
	}

	/** The width of a character as a part of the font size. */
	double width(int codePoint) {
		return this.parsed.get().width(codePoint);
	}

	PDFont embedIn(PDDocument document) throws IOException {
		return PDType0Font.load(document, this.parsed.get().font(), true);
	}

	void offer(PdfRendererBuilder builder, PDDocument document, String family, int weight, FontStyle style) {
		builder.useFont(new Embedded(this, document), family, weight, style, true);
	}

	/** Embeds the font when the first character needs it. */
	private static final class Embedded extends PDFontSupplier {

		private final PaperFont font;

		private final PDDocument document;

		private Embedded(PaperFont font, PDDocument document) {
			super(null);
			this.font = font;
			this.document = document;
		}

		@Override
		public PDFont supply() {
			try {
				return this.font.embedIn(this.document);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	/** What was read; it is not changed any more and may be used by all threads. */
	private record Parsed(TrueTypeFont font, CmapLookup glyphs, int unitsPerEm) {

		static Parsed of(Resource file) {
			try {
				TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.getContentAsByteArray()));
				font.setEnableGsub(false);
				return new Parsed(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The font " + file.getFilename() + " cannot be read", ex);
			}
		}

		double width(int codePoint) {
			try {
				return (double) this.font.getAdvanceWidth(this.glyphs.getGlyphId(codePoint)) / this.unitsPerEm;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
