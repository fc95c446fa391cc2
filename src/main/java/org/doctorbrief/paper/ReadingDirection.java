package org.doctorbrief.paper;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Lets each paragraph run the way its first letter runs. */
final class ReadingDirection {

	private ReadingDirection() {
	}

	static void set(Document page) {
		for (Element block : page.body().select("p, dd, dt, td, th, li, h1, h2, h3, div, caption, blockquote")) {
			boolean paragraph = block.children().stream().noneMatch(Element::isBlock);
			if (paragraph && !block.hasAttr("dir") && startsAtTheRight(block.wholeText())) {
				paragraph(block).attr("dir", "rtl");
			}
		}
	}

	/** A list item keeps its number only while it runs from left to right itself. */
	private static Element paragraph(Element block) {
		if (!block.nameIs("li")) {
			return block;
		}
		Element inside = new Element("div");
		block.childNodesCopy().forEach(inside::appendChild);
		block.empty().appendChild(inside);
		return inside;
	}

	static boolean within(Node node) {
		return node.parent() instanceof Element parent && parent.closest("[dir=rtl]") != null;
	}

	private static boolean startsAtTheRight(String text) {
		return text.codePoints()
			.map(Character::getDirectionality)
			.filter((direction) -> direction <= Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC && direction >= 0)
			.mapToObj((direction) -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
			.findFirst()
			.orElse(false);
	}

}
