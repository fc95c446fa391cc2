package org.doctorbrief.pages;

import org.doctorbrief.brief.OpenBrief;

/**
 * Where a page with a form stands.
 *
 * @param section the section's word
 * @param step the step's word
 * @param entry the word of an entry's page, or nothing for the step's own page
 */
record Place(String section, String step, String entry) {

	String words() {
		return this.section + "." + ((this.entry != null) ? this.entry : this.step);
	}

	String view() {
		return this.section + "/" + ((this.entry != null) ? this.entry : this.step);
	}

	String id(String item) {
		return words() + ":" + item + ":";
	}

	String path(OpenBrief brief, String item) {
		String step = stepPath(brief);
		return (item != null) ? step + "/" + item : step;
	}

	String stepPath(OpenBrief brief) {
		return brief.path() + "/" + this.section + "/" + this.step;
	}

	String listPath(OpenBrief brief, Posted posted) {
		return stepPath(brief) + query(posted);
	}

	String removePath(OpenBrief brief, String item, Posted posted) {
		return path(brief, item) + "/remove" + query(posted);
	}

	String back(OpenBrief brief, Posted posted) {
		if (this.entry != null) {
			return listPath(brief, posted);
		}
		return posted.fromReview() ? brief.path() + "/review" : brief.path();
	}

	private static String query(Posted posted) {
		return posted.fromReview() ? "?from=review" : "";
	}

}
