package org.doctorbrief.visit;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.values.When;

/**
 * When and where the visit is.
 *
 * @param date the day
 * @param time the time, in any words
 * @param place where it is, when that is not the second doctor's address
 * @param way how to get there, up to the floor and the door
 */
public record Appointment(When date, String time, String place, String way) {

	static final Appointment BLANK = new Appointment(null, null, null, null);

	public Appointment {
		date = When.orUnknown(date);
	}

	/** Day and time in one line; nothing when neither is known. */
	public String when(Locale locale) {
		String when = Stream.of(this.date.words(locale), this.time)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
		return when.isEmpty() ? null : when;
	}

	Progress progress() {
		Progress known = Progress.of(this.date, this.time);
		boolean more = this.place != null || this.way != null;
		return (known == Progress.NOT_STARTED && more) ? Progress.IN_PROGRESS : known;
	}

}
