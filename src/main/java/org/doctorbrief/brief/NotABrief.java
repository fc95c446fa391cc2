package org.doctorbrief.brief;

/** What was brought along cannot be opened as a brief; nothing of it was stored. */
public class NotABrief extends RuntimeException {

	private final Why why;

	public NotABrief(Why why) {
		super("Not a brief: " + why);
		this.why = why;
	}

	/** Why not. */
	public Why why() {
		return this.why;
	}

	/** What can be wrong with it. */
	public enum Why {

		/** It was not made by this program, or it was changed or damaged since. */
		OTHER,

		/** It has a part that this program does not know. */
		UNKNOWN,

		/** A newer version of this program made it. */
		NEWER,

		/** There is more in it than a brief can hold. */
		LARGE,

		/** The account has as many briefs as it can have. */
		FULL,

		/** There is nothing at all. */
		MISSING

	}

}
