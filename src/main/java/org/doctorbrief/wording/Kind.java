package org.doctorbrief.wording;

/** What a doctor may hear in some words. */
public enum Kind {

	/** Blame, also for a delay. */
	BLAME,

	/** Doubt of trust or skill. */
	DOUBT,

	/** That a doctor is wrong or right, or a diagnosis of one's own as a fact. */
	VERDICT,

	/** What was read online, or what a friend said, as proof. */
	READ_ONLINE,

	/** A threat. */
	THREAT,

	/** An apology, or more reasons than are needed. */
	APOLOGY,

	/** That one doctor or plan wins. */
	WINNER,

	/** The wish that a doctor judge a colleague. */
	JUDGE_COLLEAGUE

}
