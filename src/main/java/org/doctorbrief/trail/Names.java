package org.doctorbrief.trail;

import java.util.Map;

import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Role;
import org.doctorbrief.brief.Snapshot;

/** What the people of a brief are called; the room of the people answers. */
public interface Names {

	/**
	 * Everybody who may open the brief, but for whoever asks.
	 * @param brief the open brief
	 * @param snapshot the same as it stands now
	 * @return who they are by the ids of their accounts
	 */
	Map<String, Known> of(OpenBrief brief, Snapshot snapshot);

	/**
	 * Somebody who may open the brief.
	 *
	 * @param role what she is to it
	 * @param called what she is called; may be empty
	 */
	record Known(Role role, String called) {

	}

}
