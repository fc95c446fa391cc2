package org.doctorbrief.candidates;

import java.util.Locale;

/** What to find out about every candidate; all of them count the same. */
public enum Fact {

	EXPERIENCE, FIELD, CERTIFIED, CENTER, INDEPENDENT, INSURANCE, RECORDS;

	/** The field that asks for it; its label and its question are messages. */
	public String field() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What is known of a fact; nothing while it is not known yet. */
	public enum Answer {

		YES, NO

	}

}
