package org.doctorbrief.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ViewportSize;

/**
 * Looks at pages as everybody gets to see them: on a computer and on a small phone, and
 * on the phone in a language with longer words, read from the left and from the right.
 * What size and words cannot change is looked at there, and in the few colors of somebody
 * who chose them, when a page is seen for the first time, and not in each of its states.
 * One instance goes along on a whole journey and leaves each page as it was.
 */
public final class Looks {

	private static final int PHONE = 320;

	private final List<String> problems = new ArrayList<>();

	private final Set<String> seen = new HashSet<>();

	private final Accessibility accessibility = new Accessibility();

	/** Returns one readable line for each problem of all pages so far. */
	public List<String> problems() {
		return this.problems;
	}

	/** Looks at the page as it stands. */
	public void at(Page page) {
		ViewportSize computer = page.viewportSize();
		boolean first = this.seen.add(page.title());
		this.problems.addAll(this.accessibility.problems(page));
		if (first) {
			inFewColors(page);
		}
		page.setViewportSize(PHONE, 2 * PHONE);
		this.problems.addAll(first ? this.accessibility.problems(page) : this.accessibility.problemsOfSize(page));
		withLongWords(page, first);
		page.setViewportSize(computer.width, computer.height);
	}

	private void inFewColors(Page page) {
		page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
		this.accessibility.problemsOfColor(page)
			.forEach((problem) -> this.problems.add("in forced colors, " + problem));
		page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
	}

	private void withLongWords(Page page, boolean first) {
		Clipping.lengthen(page);
		this.problems.addAll(Clipping.problems(page));
		Clipping.turn(page);
		this.problems.addAll(Clipping.problems(page));
		if (first) {
			this.problems.addAll(this.accessibility.problems(page));
		}
		Clipping.restore(page);
	}

}
