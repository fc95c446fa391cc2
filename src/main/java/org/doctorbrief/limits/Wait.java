package org.doctorbrief.limits;

import java.time.Duration;

/**
 * Somebody has to wait.
 *
 * @param time how long
 * @param crowded whether because of all the others, and not of what she did herself
 */
public record Wait(Duration time, boolean crowded) {

	/** The time in whole seconds, never none. */
	public long seconds() {
		return Math.max(1, this.time.plusMillis(999).toSeconds());
	}

}
