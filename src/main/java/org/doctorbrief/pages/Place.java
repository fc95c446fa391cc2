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

	/** The path below the brief. */
	String page(String item) {
		String step = this.section + "/" + this.step;
		return (item != null) ? step + "/" + item : step;
	}

	String path(OpenBrief brief, String item) {
		return brief.path() + "/" + page(item);
	}

	String stepPath(OpenBrief brief) {
		return path(brief, null);
	}

	String listPath(OpenBrief brief, Posted posted) {
		return stepPath(brief) + posted.query();
	}

	String removePath(OpenBrief brief, String item, Posted posted) {
		return path(brief, item) + "/remove" + posted.query();
	}

	/** What was here before. */
	String beforePath(OpenBrief brief) {
		return brief.path() + "/" + this.section + "/before?from=" + this.section + "." + this.step;
	}

	String back(OpenBrief brief, Posted posted) {
		if (this.entry != null) {
			return listPath(brief, posted);
		}
		return posted.back(brief);
	}

}
