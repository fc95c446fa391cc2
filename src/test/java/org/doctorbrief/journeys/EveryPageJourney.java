package org.doctorbrief.journeys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ViewportSize;
import org.doctorbrief.testing.Accessibility;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.Clipping;
import org.doctorbrief.testing.JourneyTest;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page, empty, filled and in error, as everybody gets to see it: on a computer and
 * on a small phone, in its own colors and in the few of somebody who chose them. Each is
 * also looked at on the phone in a language with longer words, read from the left and
 * from the right.
 */
@JourneyTest
class EveryPageJourney {

	private static final int PHONE = 320;

	private final List<String> problems = new ArrayList<>();

	private final Set<String> turned = new HashSet<>();

	private final Accessibility accessibility = new Accessibility();

	@Test
	void everyPageIsOpenToEverybody(Browser browser, RunningApplication application) {
		try (Visitor visitor = Window.COMPUTER.open(browser, application)) {
			new EveryPage(visitor, () -> looks(visitor.page())).walk();
			assertThat(this.problems).isEmpty();
			visitor.hadNoTrouble();
		}
	}

	private void looks(Page page) {
		ViewportSize computer = page.viewportSize();
		looksInAllColors(page);
		page.setViewportSize(PHONE, 2 * PHONE);
		looksInAllColors(page);
		looksAtLongWords(page);
		page.setViewportSize(computer.width, computer.height);
	}

	private void looksInAllColors(Page page) {
		this.problems.addAll(this.accessibility.problems(page));
		page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
		this.accessibility.problemsOfColor(page)
			.forEach((problem) -> this.problems.add("in forced colors, " + problem));
		page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
	}

	private void looksAtLongWords(Page page) {
		Clipping.lengthen(page);
		this.problems.addAll(Clipping.problems(page));
		Clipping.turn(page);
		this.problems.addAll(Clipping.problems(page));
		if (this.turned.add(page.title())) {
			this.problems.addAll(this.accessibility.problems(page));
		}
	}

}
