package org.doctorbrief.web;

import java.time.Duration;

import org.doctorbrief.mode.Mode;

/**
 * How long a visit may stand still before it ends.
 *
 * @param limit the time without any request
 */
public record Idle(Duration limit) {

	/** A visit ends after this time, however busy it was. */
	public static final Duration LONGEST_VISIT = Duration.ofHours(12);

	private static final Duration AMONG_MANY = Duration.ofMinutes(30);

	/** The limit where none is set: short where the screen may stand among strangers. */
	static Idle usual(Mode mode) {
		return new Idle(mode.serves() ? AMONG_MANY : LONGEST_VISIT);
	}

	/** Whether that is so short that a page should warn of it. */
	public boolean warns() {
		return this.limit.compareTo(LONGEST_VISIT) < 0;
	}

	/** The limit in seconds, for the page's script. */
	public long seconds() {
		return this.limit.toSeconds();
	}

}
