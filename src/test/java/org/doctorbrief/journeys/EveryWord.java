package org.doctorbrief.journeys;

import java.util.List;
import java.util.Set;

import org.doctorbrief.paper.Pdfs;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody with much patience wrote, and where it has to stand. */
final class EveryWord {

	/** What is never printed: private notes, and answers for the day of the visit. */
	private static final List<String> UNPRINTED = List.of("/notes/own", "/interview/answers");

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
		String review = patient.opensInBrief("/review").mainText();
		assertThat(patience.written()).hasSizeGreaterThan(80).allSatisfy((word) -> assertThat(review).contains(word));
		Set<String> printed = Pdfs.words(String.join("\n", Pdfs.text(patient.fetches(patient.brief() + "/brief.pdf"))));
		assertThat(printed).containsAll(patience.written().stream().filter((w) -> !unprinted.contains(w)).toList());
		assertThat(unprinted).isNotEmpty().doesNotContainAnyElementsOf(printed);
	}

}
