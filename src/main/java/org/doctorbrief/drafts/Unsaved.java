package org.doctorbrief.drafts;

import java.util.List;

import org.doctorbrief.brief.OpenBrief;

/**
 * How a page keeps what is typed on it, and what was kept of it before.
 *
 * @param url where what is typed is sent
 * @param page the page's path below the brief
 * @param opened when the page was made, in milliseconds
 * @param dirty whether what the page shows is kept nowhere yet
 * @param since when that was typed which the form shows, or nothing when it shows what is
 * saved
 * @param begun entries of its list that were begun and not saved
 */
public record Unsaved(String url, String page, long opened, boolean dirty, String since, List<Begun> begun) {

	static Unsaved of(OpenBrief brief, String page, long opened) {
		return new Unsaved(brief.path() + "/draft", page, opened, false, null, List.of());
	}

	/** The same of a page whose words are kept nowhere yet. */
	public Unsaved asDirty() {
		return new Unsaved(this.url, this.page, this.opened, true, this.since, this.begun);
	}

	Unsaved with(String since, List<Begun> begun) {
		return new Unsaved(this.url, this.page, this.opened, this.dirty, since, begun);
	}

	/**
	 * An entry that was begun.
	 *
	 * @param path its page
	 * @param since when
	 */
	public record Begun(String path, String since) {

	}

}
