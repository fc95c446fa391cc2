package org.doctorbrief.journeys;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Response;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.JourneyTest;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that a person writes without scripts is left out on the way to paper, and no
 * page is heavy. With scripts the {@link EveryPageJourney} fills in the same.
 */
@JourneyTest
class FullBriefJourney {

	private static final int KILOBYTE = 1024;

	@Test
	void everyWordStandsOnTheReviewPageAndOnPaper(Browser browser, RunningApplication application) {
		try (Visitor patient = Window.PHONE_WITHOUT_JAVASCRIPT.open(browser, application)) {
			Patience patience = new Patience(patient.signsUp());
			patient.tasks().forEach(patience::fillsIn);
			EveryWord.standsOnTheReviewPageAndOnPaper(patient, patience);
			thenEveryPageIsLight(patient);
			patient.hadNoTrouble();
		}
	}

	private void thenEveryPageIsLight(Visitor patient) {
		List<String> pages = new ArrayList<>(patient.tasks());
		List.of("", "/review", "/print").forEach((page) -> pages.add(patient.brief() + page));
		assertThat(pages).allSatisfy((page) -> assertThat(weight(patient.page().navigate(page))).as(page)
			.isBetween(KILOBYTE, 12 * KILOBYTE));
	}

	private static int weight(Response page) {
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.headerValue("Content-Encoding")).isEqualTo("gzip");
		page.finished();
		return page.request().sizes().responseBodySize;
	}

}
