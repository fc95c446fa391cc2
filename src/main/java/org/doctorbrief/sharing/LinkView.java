package org.doctorbrief.sharing;

import java.util.List;

import org.doctorbrief.sharing.ShareLink.Counts;
import org.doctorbrief.sharing.ShareLink.State;

/**
 * A link as its owner sees it.
 *
 * @param id its id
 * @param name what she calls it, or nothing
 * @param state how it stands
 * @param locked whether it asks for a passcode
 * @param created when it was made
 * @param ends when it ends
 * @param counts how often it was used
 * @param older whether the brief was changed since its copy was made
 * @param events what happened to it, the latest first
 */
record LinkView(String id, String name, State state, boolean locked, String created, String ends, Counts counts,
		boolean older, List<Line> events) {

	/** Somebody tried so often that it could be more than a slip. */
	static final int MANY_FAILS = 3;

	/** Whether it opens. */
	public boolean open() {
		return this.state == State.OPEN;
	}

	/** Whether somebody tried wrong passcodes again and again. */
	public boolean triedOften() {
		return this.counts.fails() >= MANY_FAILS && this.state != State.ENDED;
	}

	/**
	 * One thing that happened.
	 *
	 * @param what the last word of its message key
	 * @param at when
	 * @param device the kind of browser and computer, or nothing
	 */
	record Line(String what, String at, String device) {

	}

}
