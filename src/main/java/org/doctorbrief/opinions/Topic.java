package org.doctorbrief.opinions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a doctor can say something about; the rows of two opinions side by side. */
public enum Topic {

	DIAGNOSIS, EVIDENCE, TESTS, PLAN, GOAL, REASONS, OPTIONS, BENEFITS, RISKS, OUTLOOK, WAITING, NEXT;

	/** The topic of that word of an address, or nothing. */
	public static Optional<Topic> of(String word) {
		return Arrays.stream(values()).filter((topic) -> topic.word().equals(word)).findFirst();
	}

	/** Its word in addresses. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
