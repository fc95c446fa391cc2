package org.doctorbrief.calendar;

import java.util.Arrays;
import java.util.Optional;

/**
 * A step that is offered while it is open; its words are messages. Its name is kept in
 * briefs and never changes.
 */
enum Offer {

	OFFICE_WANTS("/records/office"), ASK_FOR_RECORDS("/records/asking"), ASK_AGAIN("/words/HURRY_RECORDS"),
	TELL_FIRST("/words"), TIME_LEFT("/patient/reasons"), QUESTIONS("/questions/list"), BOOK("/words/BOOK_SECOND"),
	INSURER("/candidates/cost"), ARRIVED("/records/sending"), COMPANY("/visit/company");

	private final String page;

	Offer(String page) {
		this.page = page;
	}

	/** The page that helps with it, below the brief. */
	String page() {
		return this.page;
	}

	/** The offer of that name, or nothing. */
	static Optional<Offer> of(String name) {
		return Arrays.stream(values()).filter((offer) -> offer.name().equals(name)).findFirst();
	}

}
