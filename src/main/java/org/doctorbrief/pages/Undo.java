package org.doctorbrief.pages;

import java.util.Optional;

import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Snapshot;

/** Offers back what was removed a moment ago; the room of the history answers. */
public interface Undo {

	/**
	 * What was removed from the list that a page shows, while it can be brought back.
	 * @param brief the open brief
	 * @param snapshot the brief as it is now
	 * @param section the section of the page
	 * @param list the list's word, which is its step's word too
	 * @param <C> the section's content
	 * @return the offer, or nothing when nothing was removed lately
	 */
	<C> Optional<Offer> offer(OpenBrief brief, Snapshot snapshot, Section<C> section, String list);

	/**
	 * What can be brought back.
	 *
	 * @param label what a person calls it
	 * @param path where the form that brings it back is sent
	 */
	record Offer(String label, String path) {

	}

}
