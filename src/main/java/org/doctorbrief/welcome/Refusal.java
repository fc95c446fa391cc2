package org.doctorbrief.welcome;

/** Why somebody may not make an account here. */
public enum Refusal {

	/** Accounts need an invitation. */
	BY_INVITATION,

	/** There are no new accounts. */
	CLOSED,

	/** The first account is made on the machine itself. */
	FIRST,

	/** The invitation was used, or its seven days are over, or it never was one. */
	TOO_OLD

}
