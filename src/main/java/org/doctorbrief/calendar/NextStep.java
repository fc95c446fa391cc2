package org.doctorbrief.calendar;

import org.doctorbrief.values.Item;
import org.doctorbrief.values.When;

/**
 * Something to do next.
 *
 * @param id the name of the {@link Offer} it came from, or a random word
 * @param text what to do, as it was offered or in her own words
 * @param by the day by which she wants to have done it
 * @param doneOn the day it was done, unknown while it is not
 */
record NextStep(String id, String text, When by, When doneOn) implements Item {

	NextStep {
		text = (text != null) ? text : "";
		by = When.orUnknown(by);
		doneOn = When.orUnknown(doneOn);
	}

	static NextStep of(Offer offer, String words) {
		return new NextStep(offer.name(), words, null, null);
	}

	/** The step with other words and days. */
	NextStep saying(String next, When nextBy, When done) {
		return new NextStep(this.id, next, nextBy, done);
	}

	@Override
	public String label() {
		return this.text;
	}

	/** Whether it is done. */
	public boolean done() {
		return !this.doneOn.equals(When.UNKNOWN);
	}

	/** The page that helps with it, below the brief, or nothing. */
	public String page() {
		return Offer.of(this.id).map(Offer::page).orElse(null);
	}

}
