package org.doctorbrief.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.Browser;
import org.doctorbrief.testing.JourneyTest;
import org.doctorbrief.testing.OnPaper;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody prints pages with the browser's own button: large, dark on white, words only.
 */
@JourneyTest
class PrintedPagesJourney {

	@Test
	void everyKindOfPageIsFitForPaper(Browser browser, RunningApplication application) {
		try (Visitor patient = Window.COMPUTER.open(browser, application)) {
			patient.signsUp().writes("name", "Ann Lee").presses("web.later");
			writesResultsAndALongStory(patient);
			String brief = patient.brief();
			List<String> problems = new ArrayList<>();
			for (String page : List.of("/patient/about", "/medications/medicines", "/questions/bank", "/print",
					"/interview/answers")) {
				problems.addAll(OnPaper.problems(patient.opens(brief + page).page()));
			}
			for (String page : List.of("", "/results/list", "/review")) {
				problems.addAll(OnPaper.problems(patient.opens(brief + page).page()));
				assertThat(printed(patient)).as(page)
					.contains("Doctor Brief", "Brief for Ann Lee", "Printed on", "If things get worse fast",
							"not a diagnosis")
					.doesNotContain(brief, "Sign out", "Skip to main content", "Remove");
			}
			problems.addAll(OnPaper.problems(patient.opens("/help/words").page()));
			assertThat(printed(patient)).contains("Printed on", "Biopsy").doesNotContain("Brief for", "Sign out");
			assertThat(problems).isEmpty();
			thenLongTablesAndTextsStandOnPaperInFull(patient, brief);
			patient.hadNoTrouble();
		}
	}

	private static void writesResultsAndALongStory(Visitor patient) {
		String results = IntStream.rangeClosed(1, 28)
			.mapToObj((day) -> "Hemoglobin; %d March 2024; %d; g/dL".formatted(day, 10 + day))
			.collect(Collectors.joining("\n"));
		patient.opensInBrief("/results/list").writes("more", results).presses("web.later");
		patient.opensInBrief("/story/telling").writes("began", "It began. ".repeat(90) + "Then it stopped.");
		patient.presses("web.later");
	}

	private static void thenLongTablesAndTextsStandOnPaperInFull(Visitor patient, String brief) {
		List<String> results = Pdfs.text(OnPaper.pdf(patient.opens(brief + "/results/list").page()));
		assertThat(results).filteredOn((page) -> page.contains("March 2024"))
			.hasSizeGreaterThan(1)
			.allSatisfy((page) -> assertThat(page).contains("Date", "Result"));
		assertThat(String.join("", results)).contains("28 March 2024", "38 g/dL");
		patient.opens(brief + "/story/telling");
		assertThat(fields(printed(patient))).isEqualTo(2);
	}

	/** The text stands in the story as one paragraph, and whole in its own box. */
	private static int fields(String page) {
		return page.split("Then it stopped\\.", -1).length - 1;
	}

	private static String printed(Visitor patient) {
		return String.join("\n", Pdfs.asRead(OnPaper.pdf(patient.page()))).replaceAll("\\s+", " ");
	}

}
