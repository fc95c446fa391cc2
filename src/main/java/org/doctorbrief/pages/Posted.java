package org.doctorbrief.pages;

/**
 * What a form carries besides its fields.
 *
 * @param shown the mark of the values it showed
 * @param from the page to go back to, such as {@code review}, or nothing
 * @param then {@code later} to stop here, {@code add} to add an entry, or nothing to go
 * on
 */
public record Posted(String shown, String from, String then) {

	boolean fromReview() {
		return "review".equals(this.from);
	}

	boolean later() {
		return "later".equals(this.then);
	}

	boolean add() {
		return "add".equals(this.then);
	}

}
