package org.doctorbrief.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Response;
import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.JourneyTest;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that a person writes is left out on the way to paper, and no page is heavy. */
@JourneyTest
class FullBriefJourney {

	private static final int KILOBYTE = 1024;

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "PHONE")
	void everyWordStandsOnTheReviewPageAndOnPaper(Window window, Browser browser, RunningApplication application) {
		try (Visitor patient = window.open(browser, application)) {
			Patience patience = new Patience(patient.signsUp());
			List<String> unprinted = List.of(patient.brief() + "/notes/own", patient.brief() + "/interview/answers");
			patient.tasks().stream().filter((step) -> !unprinted.contains(step)).forEach(patience::fillsIn);
			List<String> forPaper = patience.written();
			unprinted.forEach(patience::fillsIn);
			patient.opensInBrief("/review");
			String review = patient.mainText();
			byte[] pdf = patient.fetches(patient.brief() + "/brief.pdf");

			assertThat(patience.written()).hasSizeGreaterThan(80)
				.allSatisfy((word) -> assertThat(review).contains(word));
			Set<String> printed = Pdfs.words(String.join("\n", Pdfs.text(pdf)));
			assertThat(printed).containsAll(forPaper);
			assertThat(patience.written()).filteredOn((word) -> !forPaper.contains(word))
				.isNotEmpty()
				.doesNotContainAnyElementsOf(printed);
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
