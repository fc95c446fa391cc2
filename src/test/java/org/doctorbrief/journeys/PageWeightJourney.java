package org.doctorbrief.journeys;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.JourneyTest;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page costs somebody with an old phone and a slow line. */
@JourneyTest
class PageWeightJourney {

	private static final int KILOBYTE = 1024;

	@Test
	void theFirstViewIsLight(Browser browser, RunningApplication application) {
		try (Visitor visitor = Window.PHONE.open(browser, application)) {
			List<Request> requests = requestsOf(visitor, "/");

			assertThat(requests).hasSizeBetween(3, 6);
			assertThat(weight(requests)).isBetween(KILOBYTE, 60 * KILOBYTE);
		}
	}

	@Test
	void theNextViewAsksForThePageAlone(Browser browser, RunningApplication application) {
		try (Visitor visitor = Window.PHONE.open(browser, application)) {
			visitor.opens("/");

			assertThat(weight(requestsOf(visitor, "/sign-up"))).isBetween(KILOBYTE, 15 * KILOBYTE);
		}
	}

	private static List<Request> requestsOf(Visitor visitor, String path) {
		List<Request> requests = new ArrayList<>();
		visitor.page().onRequestFinished(requests::add);
		visitor.opens(path).page().waitForLoadState(LoadState.NETWORKIDLE);
		return List.copyOf(requests);
	}

	private static int weight(List<Request> requests) {
		return requests.stream()
			.map(Request::sizes)
			.mapToInt((sizes) -> sizes.responseHeadersSize + sizes.responseBodySize)
			.sum();
	}

}
