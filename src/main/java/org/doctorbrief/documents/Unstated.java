package org.doctorbrief.documents;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Joins the facts that nobody stated into one line, so that the eye meets those that
 * somebody did.
 */
@Component
class Unstated {

	private final MessageSource words;

	Unstated(MessageSource words) {
		this.words = words;
	}

	/** The same page, with one line for all that is not stated in a list of facts. */
	String joined(String html, Locale locale) {
		String mark = this.words.getMessage("web.not-stated", null, locale);
		Document page = Jsoup.parse(html);
		page.outputSettings().prettyPrint(false);
		page.select("dl").forEach((facts) -> join(facts, mark, locale));
		return page.outerHtml();
	}

	private void join(Element facts, String mark, Locale locale) {
		List<Element> rows = facts.children().stream().filter((row) -> unstated(row, mark)).toList();
		if (!rows.isEmpty()) {
			String labels = rows.stream().map((row) -> row.expectFirst("dt").text()).collect(Collectors.joining("; "));
			String line = this.words.getMessage("documents.not-stated", new Object[] { labels }, locale);
			facts.after(new Element("p").addClass("note").addClass("unstated").text(line));
			rows.forEach(Element::remove);
		}
		if (facts.childrenSize() == 0) {
			facts.remove();
		}
	}

	private static boolean unstated(Element row, String mark) {
		Element value = row.selectFirst("dd");
		return value != null && value.text().equals(mark) && row.selectFirst("dt") != null;
	}

}
