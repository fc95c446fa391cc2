package org.doctorbrief.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a time that is plainly one: 9:30, 09.30, 2 pm, 14h30; more may follow a comma.
 */
final class ClockTime {

	private static final Pattern TIME = Pattern
		.compile("(?:at |a las? )?(\\d{1,2})(?:[:.h](\\d{2})?)?\\s*(am|pm|h|hs)?", Pattern.CASE_INSENSITIVE);

	private static final int NOON = 12;

	private ClockTime() {
	}

	/** The time, or nothing when the words say it in another way. */
	static Optional<LocalTime> of(String words) {
		if (words == null) {
			return Optional.empty();
		}
		Matcher time = TIME
			.matcher(words.replaceFirst("(?s)[,;(].*", "").strip().replaceAll("(?i)([ap])\\.?\\s?m\\.?$", "$1m"));
		if (!time.matches() || time.group().matches("\\d+")) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalTime.of(hour(time), (time.group(2) != null) ? Integer.parseInt(time.group(2)) : 0));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static int hour(Matcher time) {
		int hour = Integer.parseInt(time.group(1));
		String half = (time.group(3) != null) ? time.group(3).toLowerCase(Locale.ROOT) : "";
		if (!half.endsWith("m")) {
			return hour;
		}
		if (hour < 1 || hour > NOON) {
			throw new DateTimeException("No such hour");
		}
		return hour % NOON + (half.equals("pm") ? NOON : 0);
	}

}
