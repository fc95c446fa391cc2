package org.doctorbrief.decision;

import java.util.List;

/**
 * What a patient may do once two views are known. Its name is kept in briefs and never
 * changes.
 */
public enum Outcome {

	FIRST_PLAN("words/STAY", "words/TELL_SECOND", "decision/learned", "decision/closing"),

	SECOND_PLAN("words/MOVE", "words/TELL_SECOND", "words/WRITE_TO_FIRST", "decision/closing"),

	MIX("words/BACK_TO_FIRST", "words/LOOK_AT_FINDINGS", "words/TELL_SECOND", "decision/learned", "decision/closing"),

	THIRD_OPINION("doctors/third", "questions/list", "words/BACK_TO_FIRST", "words/TELL_SECOND"),

	TALK_WITH_BOTH("words/BACK_TO_FIRST", "words/WHAT_DIFFERS", "words/LOOK_AT_FINDINGS", "words/WRITE_TO_FIRST",
			"decision/learned"),

	WAIT("words/BACK_TO_FIRST", "words/TELL_SECOND", "questions/list", "decision/closing");

	private final List<String> steps;

	Outcome(String... steps) {
		this.steps = List.of(steps);
	}

	/** The pages of the brief that help with what comes next. */
	public List<String> steps() {
		return this.steps;
	}

	/** The page with words for the first doctor. */
	String words() {
		return this.steps.stream()
			.filter((step) -> step.startsWith("words/") && !step.endsWith("TELL_SECOND"))
			.findFirst()
			.orElseThrow();
	}

}
