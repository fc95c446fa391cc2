package org.doctorbrief.mode;

/** Who may make an account. */
public enum SignUps {

	/** Everybody who opens the page. */
	OPEN,

	/** Those with a link that the owner of the machine made. */
	BY_INVITATION,

	/** Nobody. */
	CLOSED;

	/** The choice of that word in the settings. */
	static SignUps of(String word) {
		return switch (word) {
			case "open" -> OPEN;
			case "invitation" -> BY_INVITATION;
			case "closed" -> CLOSED;
			default -> throw new StartupProblem("The setting doctorbrief.sign-up=" + word + " is not known.",
					"Choose open, invitation or closed.");
		};
	}

}
