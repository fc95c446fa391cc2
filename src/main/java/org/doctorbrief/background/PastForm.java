package org.doctorbrief.background;

import org.doctorbrief.values.Listed;
import org.doctorbrief.values.When;
import org.doctorbrief.web.Text;

/**
 * What the page about one thing of the past asks for.
 *
 * @param relative who had it, when that is a relative
 * @param what what it is or was
 * @param when when it was, in any words
 * @param note anything else
 */
record PastForm(@Text String relative, @Text String what, @Text String when, @Text(max = Text.AREA) String note) {

	static PastForm of(Listed<Past> listed, String item) {
		Past past = listed.list().find(item).orElseGet(() -> new Past(item, null, null, null, null));
		return new PastForm(past.relative(), past.what(), past.when().words(), past.note());
	}

	Listed<Past> applied(Listed<Past> listed, String item) {
		return listed.put(toPast(item));
	}

	/** Whether nothing was written that it could be told by. */
	boolean tellsNothing() {
		return toPast(null).label().isEmpty();
	}

	private Past toPast(String item) {
		return new Past(item, this.relative, this.what, When.parse(this.when), this.note);
	}

}
