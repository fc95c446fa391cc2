package org.doctorbrief.journeys;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ForcedColors;
import org.doctorbrief.testing.Accessibility;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.JourneyTest;
import org.doctorbrief.testing.Pencil;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Every page, empty, filled and in error, as everybody gets to see it: on a computer, and
 * with {@code -Daxe.matrix=full} on a phone and in forced colors too.
 */
@JourneyTest
class EveryPageJourney {

	private static final boolean FULL = "full".equals(System.getProperty("axe.matrix"));

	private final List<String> problems = new ArrayList<>();

	private final Accessibility accessibility = new Accessibility();

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "PHONE_WITHOUT_JAVASCRIPT")
	void everyPageIsOpenToEverybody(Window window, Browser browser, RunningApplication application) {
		assumeThat(FULL || window == Window.COMPUTER).as("left out without -Daxe.matrix=full").isTrue();
		try (Visitor visitor = window.open(browser, application)) {
			looksAtWhatIsOpenToAll(visitor);
			looksAtEveryStep(visitor.signsUp());
			looksAtTheWholeBrief(visitor);
			assertThat(this.problems).isEmpty();
			visitor.hadNoTrouble();
		}
	}

	private void looksAtWhatIsOpenToAll(Visitor visitor) {
		for (String page : visitor.opens("/").links()) {
			looks(visitor.opens(page));
			if (visitor.reads().getElementById("form") != null) {
				looks(visitor.goesOn());
			}
		}
	}

	private void looksAtEveryStep(Visitor visitor) {
		Patience patience = new Patience(visitor);
		for (String step : visitor.tasks()) {
			looksAtEmptyAndInError(visitor, step);
			patience.fillsIn(step);
			looks(visitor.opens(step));
			patience.entries(step).stream().limit(1).forEach((entry) -> looksAtEmptyAndInError(visitor, entry));
		}
	}

	private void looksAtEmptyAndInError(Visitor visitor, String page) {
		looks(visitor.opens(page));
		visitor.answers(Pencil.tooMuch(visitor.reads())).goesOn();
		if (visitor.reads().title().startsWith("Error: ")) {
			looks(visitor);
		}
	}

	private void looksAtTheWholeBrief(Visitor visitor) {
		String brief = visitor.brief();
		String medicines = brief + "/medications/medicines";
		looks(visitor.opens(new Patience(visitor).entries(medicines).get(0) + "/remove"));
		for (String page : List.of("", "/review", "/print", "/no-such-page", "/delete")) {
			looks(visitor.opens(brief + page));
		}
		looks(visitor.opens("/briefs"));
		looks(visitor.opens(brief + "/delete").presses("pages.delete.yes"));
		looks(visitor.opens("/briefs"));
	}

	private void looks(Visitor visitor) {
		this.problems.addAll(this.accessibility.problems(visitor.page()));
		if (FULL) {
			visitor.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
			this.problems.addAll(this.accessibility.problems(visitor.page()));
			visitor.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
		}
	}

}
