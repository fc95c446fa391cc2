package org.doctorbrief.pages;

import org.doctorbrief.drafts.Unsaved;

/**
 * What the frame of a page with a form needs to know.
 *
 * @param words the beginning of its message keys
 * @param action where the form is sent
 * @param back where the back link leads
 * @param shown the mark of the values it shows, or nothing
 * @param from the page to go back to, or nothing
 * @param unsaved what was typed and not saved, or nothing where nothing can be
 */
public record Page(String words, String action, String back, String shown, String from, Unsaved unsaved) {

	/** What a link to an entry adds to its address, so that the way back is kept. */
	public String query() {
		return new Posted(null, this.from, null).query();
	}

	/** A page outside a brief. */
	public static Page of(String words, String action, String back) {
		return new Page(words, action, back, null, null, null);
	}

}
