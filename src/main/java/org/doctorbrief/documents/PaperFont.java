package org.doctorbrief.documents;

import java.io.IOException;
import java.io.UncheckedIOException;

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

/** One font file, read once and embedded into each document that uses it. */
final class PaperFont {

	private final TrueTypeFont file;

	private final CmapLookup glyphs;

	private final int unitsPerEm;

	PaperFont(byte[] bytes) throws IOException {
		this.file = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
		this.file.setEnableGsub(false);
		this.glyphs = this.file.getUnicodeCmapLookup();
		this.unitsPerEm = this.file.getUnitsPerEm();
	}

	boolean covers(int codePoint) {
		return this.glyphs.getGlyphId(codePoint) != 0;
	}

	/** The width of a character as a part of the font size. */
	double width(int codePoint) {
		try {
			return (double) this.file.getAdvanceWidth(this.glyphs.getGlyphId(codePoint)) / this.unitsPerEm;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	PDFont embedIn(PDDocument document) throws IOException {
		return PDType0Font.load(document, this.file, true);
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

}
