package org.doctorbrief.history;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.doctorbrief.brief.Version;
import org.doctorbrief.values.When;

/**
 * One version as a page shows it.
 *
 * @param number the version's number
 * @param when the day and the minute it was saved, by the clock of this computer
 * @param content what the section was
 */
public record Before(long number, String when, Object content) {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

	static Before of(Version version, Object content, ZoneId zone) {
		LocalDateTime saved = LocalDateTime.ofInstant(version.savedAt(), zone);
		String when = When.on(saved.toLocalDate()).words() + ", " + MINUTE.format(saved);
		return new Before(version.number(), when, content);
	}

}
