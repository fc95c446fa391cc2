package org.doctorbrief.drafts;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * The window that a draft comes from: it may write over its own drafts and over those it
 * showed, but not over what another window kept since.
 *
 * @param id what the window calls itself
 * @param opened when its page was made
 */
record Tab(String id, Instant opened) {

	private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");

	/** One that writes over whatever is there. */
	static final Tab ANY = new Tab(null, Instant.MAX);

	Tab {
		id = (id != null && NAME.matcher(id).matches()) ? id : null;
	}

	boolean mayReplace(StoredDraft there) {
		return (this.id != null && this.id.equals(there.tab())) || !there.savedAt().isAfter(this.opened);
	}

}
