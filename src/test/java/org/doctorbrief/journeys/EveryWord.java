package org.doctorbrief.journeys;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.doctorbrief.paper.Pdfs;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody with much patience wrote, and where it has to stand. */
final class EveryWord {

	/**
	 * What is never printed: private notes, answers for the day of the visit, and what
	 * came after it.
	 */
	private static final List<String> UNPRINTED = List.of("/notes/own", "/interview/answers", "/talk/before",
			"/talk/after", "/opinions/second", "/compare/side", "/opinions/third", "/decision/paths",
			"/decision/choice", "/decision/closing");

	/**
	 * What stands on its own page alone: letters, notes, candidates, the next steps, and
	 * what was said of a request.
	 */
	private static final List<String> APART = List.of("/letters/kept", "/talk/room", "/candidates/list",
			"/candidates/cost", "/calendar/week");

	private static final String SAID = "said";

	private EveryWord() {
	}

	/**
	 * Every word stands on the review page, and on paper all those that are for it, and
	 * no other.
	 */
	static void standsOnTheReviewPageAndOnPaper(Visitor patient, Patience patience) {
		List<String> unprinted = UNPRINTED.stream()
			.flatMap((step) -> patience.written(patient.brief() + step).stream())
			.toList();
		List<String> apart = Stream
			.concat(APART.stream().flatMap((step) -> patience.written(patient.brief() + step).stream()),
					patience.writtenInto(SAID).stream())
			.toList();
		List<String> shown = patience.written().stream().filter((word) -> !apart.contains(word)).toList();
		String review = patient.opensInBrief("/review").mainText();
		assertThat(shown).hasSizeGreaterThan(80).allSatisfy((word) -> assertThat(review).contains(word));
		Set<String> printed = Pdfs.words(String.join("\n", Pdfs.text(patient.fetches(patient.brief() + "/brief.pdf"))));
		assertThat(printed).containsAll(shown.stream().filter((word) -> !unprinted.contains(word)).toList());
		assertThat(unprinted).isNotEmpty().doesNotContainAnyElementsOf(printed);
		assertThat(apart).isNotEmpty().doesNotContainAnyElementsOf(printed);
	}

}
