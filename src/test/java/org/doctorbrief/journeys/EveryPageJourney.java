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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Every page, empty, filled and in error, as everybody gets to see it: on a computer, and
 * with {@code -Daxe.matrix=full} on a phone and in forced colors too. Each is also looked
 * at on a small phone in a language with longer words, read from the left and from the
 * right.
 */
@JourneyTest
class EveryPageJourney {

	private static final boolean FULL = "full".equals(System.getProperty("axe.matrix"));

	private final List<String> problems = new ArrayList<>();

	private final Set<String> turned = new HashSet<>();

	private final Accessibility accessibility = new Accessibility();

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "PHONE_WITHOUT_JAVASCRIPT")
	void everyPageIsOpenToEverybody(Window window, Browser browser, RunningApplication application) {
		assumeThat(FULL || window == Window.COMPUTER).as("left out without -Daxe.matrix=full").isTrue();
		try (Visitor visitor = window.open(browser, application)) {
			new EveryPage(visitor, () -> looks(visitor)).walk();
			assertThat(this.problems).isEmpty();
			visitor.hadNoTrouble();
		}
	}

	private void looks(Visitor visitor) {
		this.problems.addAll(this.accessibility.problems(visitor.page()));
		if (FULL) {
			visitor.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
			this.problems.addAll(this.accessibility.problems(visitor.page()));
			visitor.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
		}
		looksAtLongWords(visitor.page());
	}

	private void looksAtLongWords(Page page) {
		ViewportSize before = page.viewportSize();
		page.setViewportSize(320, 640);
		Clipping.lengthen(page);
		this.problems.addAll(Clipping.problems(page));
		Clipping.turn(page);
		this.problems.addAll(Clipping.problems(page));
		if (this.turned.add(page.title())) {
			this.problems.addAll(this.accessibility.problems(page));
		}
		page.setViewportSize(before.width, before.height);
	}

}
