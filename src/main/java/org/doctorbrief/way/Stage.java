package org.doctorbrief.way;

import org.doctorbrief.values.When;

/**
 * How things are at one station.
 *
 * @param station which station
 * @param state whether it is behind
 * @param on the day that belongs to it, as far as it is known
 */
record Stage(Station station, State state, When on) {

	/** The key of the words for its state. */
	public String words() {
		return switch (this.state) {
			case HIDDEN -> "web.hidden";
			case NEWER -> "web.progress.NEWER";
			default -> "way.state." + this.state;
		};
	}

	/** Whether a station is behind. */
	enum State {

		DONE, NEXT, OPEN, HIDDEN, NEWER

	}

}
