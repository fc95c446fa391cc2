package org.doctorbrief.testing;

import java.net.URI;
import java.util.List;

import com.microsoft.playwright.Page;

/** Looks for words that run out of the window or out of the box they stand in. */
public final class Clipping {

	private static final String LOOK = """
			() => {
				const wide = document.documentElement.clientWidth, way = document.dir || 'ltr';
				const found = [];
				const hidden = '.govuk-visually-hidden, .govuk-skip-link, script, option, input, textarea, select';
				const box = (element) => {
					while (['inline', 'contents'].includes(getComputedStyle(element).display)) element = element.parentElement;
					return element.getBoundingClientRect();
				};
				const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				while (words.nextNode()) {
					const text = words.currentNode, element = text.parentElement;
					if (!text.data.trim() || element.closest(hidden) || !element.checkVisibility()) continue;
					const range = document.createRange();
					range.selectNodeContents(text);
					const around = box(element);
					for (const part of range.getClientRects()) {
						if (part.width === 0) continue;
						if (part.left < -1 || part.right > wide + 1) found.push(way + ', out of the window: ' + text.data.trim());
						else if (part.left < around.left - 1 || part.right > around.right + 1
							|| part.top < around.top - 8 || part.bottom > around.bottom + 8) found.push(way + ', out of its box: ' + text.data.trim());
					}
				}
				for (const element of document.body.querySelectorAll('*')) {
					const style = getComputedStyle(element);
					const cuts = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
					if (cuts && !element.closest(hidden) && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) found.push(way + ', cut off: ' + element.textContent.trim());
				}
				return [...new Set(found)];
			}
			""";

	private Clipping() {
	}

	/** Returns one readable line for each text that is not seen in full. */
	public static List<String> problems(Page page) {
		String path = URI.create(page.url()).getPath().replaceAll("[0-9a-v]{26}", "{id}");
		return ((List<?>) page.evaluate(LOOK)).stream().map((problem) -> path + ": " + problem).toList();
	}

}
