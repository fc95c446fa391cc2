package org.doctorbrief.testing;

import java.net.URI;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Media;

/** Looks at a page as the browser itself prints it. */
public final class OnPaper {

	/**
	 * Letters below 12 points, letters that are not dark, ground that is not white, and
	 * what is there to be pressed.
	 */
	private static final String LOOK = """
			() => {
				const found = [], darkest = 60, white = ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'];
				const words = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
				const typed = 'textarea, select, input:not([type=radio], [type=checkbox], [type=hidden])';
				for (const element of document.body.querySelectorAll('*')) {
					const style = getComputedStyle(element), told = element.localName + ' ' + element.textContent.trim().slice(0, 30);
					const seen = element.getClientRects().length > 0 && !element.closest('.govuk-visually-hidden, script');
					if (!seen) continue;
					if (element.matches('nav, button, [role=button], .govuk-skip-link')) found.push('to be pressed: ' + told);
					if (!white.includes(style.backgroundColor)) found.push('not on white: ' + told);
					if (!words(element) && !element.matches(typed)) continue;
					if (parseFloat(style.fontSize) < 16) found.push('small: ' + told);
					if (style.color.match(/[0-9]+/g).slice(0, 3).some((part) => part > darkest)) found.push('pale: ' + told);
				}
				return found;
			}
			""";

	private OnPaper() {
	}

	/** Returns one readable line for each thing that does not belong on paper. */
	public static List<String> problems(Page page) {
		page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
		String path = URI.create(page.url()).getPath().replaceAll("[0-9a-v]{26}", "{id}");
		return ((List<?>) page.evaluate(LOOK)).stream().map((problem) -> path + ": " + problem).toList();
	}

	/** Returns what the browser prints on A4. */
	public static byte[] pdf(Page page) {
		return page.pdf(new PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
	}

}
