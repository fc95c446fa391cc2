package org.doctorbrief.calendar;

import java.time.LocalDate;

import org.doctorbrief.values.When;

/**
 * Something that belongs to a day.
 *
 * @param kind what it is
 * @param id tells it from others of its kind
 * @param on the day
 * @param who who it has to do with, or nothing
 * @param time the time of an appointment as it was written, or nothing
 * @param place where, or nothing
 */
record Day(Kind kind, String id, LocalDate on, String who, String time, String place) {

	static Day of(Kind kind, String id, LocalDate on, String who) {
		return new Day(kind, id, on, who, null, null);
	}

	/** The day as people read it. */
	public When when() {
		return When.on(this.on);
	}

	/** Whether that day has gone by. */
	public boolean past(LocalDate today) {
		return this.on.isBefore(today);
	}

	/** What belongs to a day; the last word of the keys of its words. */
	enum Kind {

		/** One may ask kindly how it is going. */
		NUDGE,

		/** The rules of the country say that an answer is due. */
		DUE,

		/** The second doctor's office wants the records. */
		SEND_BY,

		/** The first doctor named it as the day to decide by. */
		DECIDE,

		/** The visit to the second doctor. */
		APPOINTMENT

	}

}
