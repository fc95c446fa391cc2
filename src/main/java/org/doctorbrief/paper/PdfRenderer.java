package org.doctorbrief.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiPredicate;
import java.util.logging.Level;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Turns one of our own pages into an accessible PDF (PDF/UA-1 and PDF/A-2a).
 * <p>
 * It opens no file and no connection, whatever the page refers to; the only pictures are
 * those handed over with the page. It would rather fail than hand over a sheet on which
 * text is missing.
 */
@Component
class PdfRenderer {

	private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	private final PaperFonts fonts;

	private final PaperPage pages;

	PdfRenderer(PaperFonts fonts, Glyphs glyphs) {
		XRLog.setLoggerImpl(new Warnings());
		this.fonts = fonts;
		this.pages = new PaperPage(glyphs, fonts.css() + styleSheet("paper"), styleSheet("large"));
	}

	byte[] render(String html) {
		return render(html, PaperSize.A4);
	}

	byte[] render(String html, PaperSize size) {
		return render(Manuscript.of(html), size);
	}

	byte[] render(Manuscript manuscript, PaperSize size) {
		try (PDDocument document = new PDDocument()) {
			Stop.Bytes bytes = new Stop.Bytes();
			PdfRendererBuilder builder = accessible(this.pages.read(manuscript.html(), size));
			lock(builder, manuscript);
			builder.usePDDocument(document);
			this.fonts.offerTo(builder, document);
			builder.toStream(bytes).run();
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The page could not be printed", ex);
		}
	}

	private PdfRendererBuilder accessible(Document page) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.withW3cDocument(page, null);
		builder.withProducer("Doctor Brief");
		builder.usePdfUaAccessibility(true);
		builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
		builder.useColorProfile(SRGB);
		Stop.onTheWayOf(builder);
		builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
		builder.withDiagnosticConsumer(PdfRenderer::refuseLostText);
		return builder;
	}

	/** Opens the pictures that were handed over with the page, and nothing else. */
	private static void lock(PdfRendererBuilder builder, Manuscript manuscript) {
		BiPredicate<String, ExternalResourceType> pictures = (uri, type) -> type == ExternalResourceType.IMAGE_RASTER
				&& manuscript.shows(uri);
		builder.useUriResolver((base, uri) -> manuscript.shows(uri) ? uri : null);
		builder.useExternalResourceAccessControl(pictures, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		builder.useExternalResourceAccessControl(pictures, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
		builder.useProtocolsStreamImplementation(manuscript::open, Manuscript.SCHEME, "http", "https", "file", "jar",
				"ftp", "data", "classpath");
	}

	private static void refuseLostText(Diagnostic diagnostic) {
		if (diagnostic.getLogMessageId() == LogMessageId.LogMessageId0Param.RENDER_FONT_LIST_IS_EMPTY) {
			throw new IllegalStateException("Font list is empty: text would be missing on the paper");
		}
	}

	private static String styleSheet(String name) {
		try {
			return new ClassPathResource("documents/" + name + ".css").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Leaves out what the library says about each of its steps. */
	private static final class Warnings extends Slf4jLogger {

		@Override
		public boolean isLogLevelEnabled(Diagnostic diagnostic) {
			return diagnostic.getLevel().intValue() >= Level.WARNING.intValue() && super.isLogLevelEnabled(diagnostic);
		}

	}

}
