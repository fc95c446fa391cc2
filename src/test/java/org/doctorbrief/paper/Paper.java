package org.doctorbrief.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;

/** The engine of the paper for tests, without the rest of the application. */
public final class Paper {

	public static final PaperFonts FONTS = new PaperFonts((Path) null);

	public static final Glyphs GLYPHS = new Glyphs(FONTS, words());

	public static final PdfRenderer RENDERER = new PdfRenderer(FONTS, GLYPHS);

	private Paper() {
	}

	/** A page with a title, the footer of a brief and the given body. */
	public static String page(String body) {
		return """
				<!DOCTYPE html>
				<html lang="en"><head><title>Brief for Ada Example</title><meta name="subject" content="A brief"/></head>
				<body>%s%s</body></html>"""
			.formatted(sample("footer"), body);
	}

	public static String sample(String name) {
		try {
			return new ClassPathResource("documents/" + name + ".html").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static ResourceBundleMessageSource words() {
		ResourceBundleMessageSource words = new ResourceBundleMessageSource();
		words.setBasename("messages/documents");
		words.setDefaultEncoding(StandardCharsets.UTF_8.name());
		words.setFallbackToSystemLocale(false);
		return words;
	}

}
