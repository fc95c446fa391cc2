package org.doctorbrief.decision;

import java.util.List;

import org.doctorbrief.opinions.Topic;
import org.doctorbrief.pages.Choice;

/**
 * What goes on the page for the first doctor; only keys, so that an address tells
 * nothing.
 *
 * @param topics {@link Topic}s
 * @param more what goes in besides, {@link More}
 */
record LearnedForm(List<String> topics, List<String> more) {

	LearnedForm {
		topics = (topics != null) ? topics : List.of();
		more = (more != null) ? more : List.of();
	}

	/**
	 * All that was told, and what is to be asked; the choice only for whoever wants it.
	 */
	static LearnedForm usual(List<Topic> told) {
		return new LearnedForm(Choice.names(told), List.of(More.QUESTIONS.name()));
	}

	boolean adds(More what) {
		return this.more.contains(what.name());
	}

	/** What goes in besides. */
	enum More {

		QUESTIONS, DECISION, WHY

	}

}
