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
 * Looks at pages as everybody gets to see them: on a computer and on a small phone, in
 * their own colors and, which no width changes, in the few of somebody who chose them.
 * Each is also looked at on the phone in a language with longer words, read from the left
 * and from the right. One instance goes along on a whole journey and leaves each page as
 * it was.
 */
public final class Looks {

	private static final int PHONE = 320;

	private final List<String> problems = new ArrayList<>();

	private final Set<String> turned = new HashSet<>();

	private final Accessibility accessibility = new Accessibility();

	/** Returns one readable line for each problem of all pages so far. */
	public List<String> problems() {
		return this.problems;
	}

	/** Looks at the page as it stands. */
	public void at(Page page) {
		ViewportSize computer = page.viewportSize();
		inAllColors(page);
		page.setViewportSize(PHONE, 2 * PHONE);
		this.problems.addAll(this.accessibility.problems(page));
		withLongWords(page);
		page.setViewportSize(computer.width, computer.height);
	}

	private void inAllColors(Page page) {
		this.problems.addAll(this.accessibility.problems(page));
		page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
		this.accessibility.problemsOfColor(page)
			.forEach((problem) -> this.problems.add("in forced colors, " + problem));
		page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
	}

	private void withLongWords(Page page) {
		Clipping.lengthen(page);
		this.problems.addAll(Clipping.problems(page));
		Clipping.turn(page);
		this.problems.addAll(Clipping.problems(page));
		if (this.turned.add(page.title())) {
			this.problems.addAll(this.accessibility.problems(page));
		}
		Clipping.restore(page);
	}

}
