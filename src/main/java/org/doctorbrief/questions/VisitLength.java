package org.doctorbrief.questions;

/**
 * How long a visit is, and about how many questions fit into it. The numbers are our own
 * rough estimate: half of the visit goes to the story and the records, and a question
 * with its answer takes two and a half minutes. No study that we know of gives them.
 */
public enum VisitLength {

	/** A short visit. */
	MINUTES_15(15),

	/** A usual visit. */
	MINUTES_30(30),

	/** A long visit. */
	MINUTES_60(60),

	/** She does not know yet. */
	NOT_KNOWN(0);

	private static final int MINUTES_FOR_EACH = 5;

	private final int minutes;

	VisitLength(int minutes) {
		this.minutes = minutes;
	}

	/** How long it is; nothing when that is not known. */
	public int minutes() {
		return this.minutes;
	}

	/** About how many questions fit; nothing when the length is not known. */
	public int questions() {
		return this.minutes / MINUTES_FOR_EACH;
	}

}
