package org.doctorbrief.questions;

/** What a question is about. */
public enum Category {

	DIAGNOSIS("diagnosis"), ASSESSMENT("assessment"), TREATMENT("treatment"), WAITING("waiting"), GOAL("goal"),
	EXPERIENCE("experience"), NEXT_STEPS("nextSteps"), DIFFERENCES("differences"), OWN("own");

	private final String part;

	Category(String part) {
		this.part = part;
	}

	/** Its word in message keys and on the page of the bank. */
	String part() {
		return this.part;
	}

}
