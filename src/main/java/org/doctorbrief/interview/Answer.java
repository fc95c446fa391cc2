package org.doctorbrief.interview;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the brief answers to a question.
 *
 * @param asked the question
 * @param hidden whether its part is kept from whoever reads
 * @param newer whether a newer version of the application wrote its part
 * @param flagged whether a doctor may hear some of its words in another way
 * @param lines the answer, as it stands in the brief; nothing when it is not written yet
 */
record Answer(Asked asked, boolean hidden, boolean newer, boolean flagged, List<String> lines) {

	static Answer of(Asked asked, boolean hidden, boolean newer, boolean flagged, Stream<String> lines) {
		return new Answer(asked, hidden, newer, flagged, lines.filter(Objects::nonNull).toList());
	}

	/** The page that holds the answer, which leads back here. */
	public String page() {
		return this.asked.page() + "?from=interview.answers";
	}

}
