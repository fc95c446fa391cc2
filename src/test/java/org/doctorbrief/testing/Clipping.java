package org.doctorbrief.testing;

import java.net.URI;
import java.util.List;

import com.microsoft.playwright.Page;

/**
 * Looks for words that run out of the window or out of the box they stand in, and turns a
 * page into one that makes it harder for them to fit.
 */
public final class Clipping {

	/** Each word gets two fifths longer, as in a language that is still to come. */
	private static final String LENGTHEN = """
			() => {
				const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				window.wordsAsTheyWere = new Map();
				const longer = (word) => word + 'ø'.repeat(Math.ceil(word.length * 0.4));
				while (words.nextNode()) {
					window.wordsAsTheyWere.set(words.currentNode, words.currentNode.data);
					words.currentNode.data = words.currentNode.data.replace(/[\\p{L}’]+/gu, longer);
				}
			}
			""";

	private static final String LOOK = """
			() => {
				const wide = document.documentElement.clientWidth, found = [];
				const hidden = '.govuk-visually-hidden, .govuk-skip-link, script, option, input, textarea, select';
				const box = (element) => {
					while (['inline', 'contents'].includes(getComputedStyle(element).display)) element = element.parentElement;
					return element.getBoundingClientRect();
				};
				const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				while (words.nextNode()) {
					const text = words.currentNode, element = text.parentElement, range = document.createRange();
					if (!text.data.trim() || element.closest(hidden) || !element.checkVisibility()) continue;
					range.selectNodeContents(text);
					const around = box(element);
					for (const part of range.getClientRects()) {
						const out = part.left < around.left - 1 || part.right > around.right + 1
							|| part.top < around.top - 8 || part.bottom > around.bottom + 8;
						if (part.width === 0) continue;
						if (part.left < -1 || part.right > wide + 1) found.push('out of the window: ' + text.data.trim());
						else if (out) found.push('out of its box: ' + text.data.trim());
					}
				}
				for (const element of document.body.querySelectorAll('*')) {
					const { overflowX, overflowY } = getComputedStyle(element);
					const cuts = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
					const more = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
					if (cuts && more && !element.closest(hidden)) found.push('cut off: ' + element.textContent.trim());
				}
				return [...new Set(found)].map((problem) => (document.dir || 'ltr') + ', ' + problem);
			}
			""";

	private static final String RESTORE = """
			() => {
				for (const [text, words] of window.wordsAsTheyWere) text.data = words;
				document.documentElement.removeAttribute('dir');
			}
			""";

	private Clipping() {
	}

	/** Returns one readable line for each text that is not seen in full. */
	public static List<String> problems(Page page) {
		String path = URI.create(page.url()).getPath().replaceAll("[0-9a-v]{26}", "{id}");
		return ((List<?>) page.evaluate(LOOK)).stream().map((problem) -> path + ": " + problem).toList();
	}

	/** Makes each word on the page two fifths longer. */
	public static void lengthen(Page page) {
		page.evaluate(LENGTHEN);
	}

	/** Lets the page be read from the right. */
	public static void turn(Page page) {
		page.evaluate("document.documentElement.dir = 'rtl'");
	}

	/** Gives a page that was made harder its own words back, read from the left. */
	public static void restore(Page page) {
		page.evaluate(RESTORE);
	}

}
