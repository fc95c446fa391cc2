package org.doctorbrief.paper;

import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Reads a page for the paper: style sheet, outline, and text that can be printed. */
final class PaperPage {

	private final Glyphs glyphs;

	private final String styles;

	private final String large;

	PaperPage(Glyphs glyphs, String styles, String large) {
		this.glyphs = glyphs;
		this.styles = styles;
		this.large = large;
	}

	org.w3c.dom.Document read(String html, PaperSize size) {
		Document page = Jsoup.parse(html);
		Element root = page.expectFirst("html");
		if (root.attr("lang").isBlank()) {
			root.attr("lang", "en");
		}
		Locale locale = Locale.forLanguageTag(root.attr("lang"));
		page.select("a[href]:not([href^=#])").removeAttr("href");
		ReadingDirection.set(page);
		NodeTraversor.traverse((node, depth) -> {
			Stop.look();
			if (node instanceof TextNode text) {
				text.text(SoftBreaks.in(printable(text, locale)));
			}
		}, page.body());
		subject(page);
		outline(page);
		page.head().prependElement("style").text(size.pageRule() + "\n" + styles(root));
		return new W3CDom().fromJsoup(page);
	}

	private String styles(Element root) {
		return root.hasClass(TypeSize.LARGE.css()) ? this.styles + "\n" + this.large : this.styles;
	}

	/** Only the font of right-to-left text has an invisible joiner. */
	private String printable(TextNode text, Locale locale) {
		String printable = this.glyphs.printable(text.getWholeText(), locale);
		return ReadingDirection.within(text) ? printable : printable.replace(Glyphs.NON_JOINER, "");
	}

	private static void subject(Document page) {
		if (page.select("meta[name=subject]").isEmpty()) {
			page.head().appendElement("meta").attr("name", "subject").attr("content", page.title());
		}
	}

	private static void outline(Document page) {
		Element bookmarks = page.head().appendElement("bookmarks");
		Element chapter = bookmarks;
		for (Element heading : page.body().select("h1, h2")) {
			if (heading.id().isEmpty()) {
				heading.id("heading-" + page.body().select("h1, h2").indexOf(heading));
			}
			Element parent = heading.is("h1") ? bookmarks : chapter;
			Element bookmark = parent.appendElement("bookmark");
			bookmark.attr("name", heading.hasAttr("data-outline") ? heading.attr("data-outline") : heading.text())
				.attr("href", "#" + heading.id());
			chapter = heading.is("h1") ? bookmark : chapter;
		}
	}

}
