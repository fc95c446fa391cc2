package org.doctorbrief.web;

import java.time.Clock;
import java.time.LocalDate;

import org.doctorbrief.values.When;

/** The day on which a page is made, for those who print it. */
public class Today {

	private final Clock clock;

	Today(Clock clock) {
		this.clock = clock;
	}

	/** The day, as it is read on the page that is being made. */
	public String words() {
		return When.on(LocalDate.now(this.clock)).words();
	}

}
