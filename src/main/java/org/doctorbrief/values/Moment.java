package org.doctorbrief.values;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** A moment as people speak of it. */
public final class Moment {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private Moment() {
	}

	/** The time when it was today, else the day and the time. */
	public static String words(Instant moment, Clock clock) {
		LocalDateTime then = LocalDateTime.ofInstant(moment, clock.getZone());
		return then.toLocalDate().equals(LocalDate.now(clock)) ? TIME.format(then) : inFull(moment, clock);
	}

	/** The day and the time. */
	public static String inFull(Instant moment, Clock clock) {
		LocalDateTime then = LocalDateTime.ofInstant(moment, clock.getZone());
		return When.on(then.toLocalDate()).words() + ", " + TIME.format(then);
	}

}
