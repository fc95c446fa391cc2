package org.doctorbrief.paper;

import java.io.ByteArrayOutputStream;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.TextUtil.DefaultCharacterBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Ends a print that was given up. The library knows no such thing, but on its way it asks
 * for paragraphs, words, pages and room for bytes; each of them looks first whether the
 * thread was interrupted.
 */
final class Stop {

	private Stop() {
	}

	/** Ends the print when its thread was interrupted. */
	static void look() {
		if (Thread.currentThread().isInterrupted()) {
			throw new CancellationException("The print was given up");
		}
	}

	/** Lets the library pass here for every paragraph, word and page. */
	static void onTheWayOf(PdfRendererBuilder builder) {
		builder.useUnicodeBidiSplitter(Stop::splitter);
		builder
			.useUnicodeLineBreaker(new Words(new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US))));
		builder.useUnicodeCharacterBreaker(
				new Words(new DefaultCharacterBreaker(BreakIterator.getCharacterInstance(Locale.US))));
		builder.usePageSupplier(Stop::page);
	}

	private static BidiSplitter splitter() {
		look();
		return new ICUBidiSplitter();
	}

	private static PDPage page(PDDocument document, float width, float height, int number, int shadow) {
		look();
		PDPage page = new PDPage(new PDRectangle(width, height));
		document.addPage(page);
		return page;
	}

	/** Finds where a text may break. */
	private record Words(FSTextBreaker breaker) implements FSTextBreaker {

		@Override
		public void setText(String text) {
			look();
			this.breaker.setText(text);
		}

		@Override
		public int next() {
			return this.breaker.next();
		}

	}

	/** Takes what is printed. */
	static final class Bytes extends ByteArrayOutputStream {

		@Override
		public synchronized void write(byte[] bytes, int offset, int length) {
			look();
			super.write(bytes, offset, length);
		}

	}

}
