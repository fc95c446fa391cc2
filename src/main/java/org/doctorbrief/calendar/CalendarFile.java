package org.doctorbrief.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import org.doctorbrief.calendar.Day.Kind;
import org.doctorbrief.calendar.Week.Titles;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes days as a file for a calendar (iCalendar, RFC 5545). Times are those of the
 * clock on the wall, wherever the calendar is.
 */
@Component
record CalendarFile(MessageSource messages, Clock clock) {

	/**
	 * The file.
	 * @param brief the brief's id; no word of it can be read from the file
	 * @param days what belongs to a day; at least one
	 * @param titles how much the titles say
	 * @param language the language of its words
	 * @return the file's bytes, UTF-8
	 */
	byte[] of(String brief, List<Day> days, Titles titles, Locale language) {
		ICalendar file = new ICalendar();
		file.setProductId("-//Doctor Brief//" + language.getLanguage().toUpperCase(Locale.ROOT));
		days.forEach((day) -> add(file, brief, day, new Words(this.messages, titles, language)));
		return Biweekly.write(file).version(ICalVersion.V2_0).go().getBytes(StandardCharsets.UTF_8);
	}

	private void add(ICalendar file, String brief, Day day, Words words) {
		VEvent event = new VEvent();
		event.setUid(uid(brief, day));
		event.setDateTimeStamp(Date.from(this.clock.instant()));
		event.setSummary(words.title(day));
		Optional<LocalTime> time = ClockTime.of(day.time());
		if (time.isPresent()) {
			LocalDateTime start = day.on().atTime(time.get());
			event.setDateStart(new ICalDate(date(start), true));
			event.setDateEnd(new ICalDate(date(start.plusHours(1)), true));
			file.getTimezoneInfo().setFloating(event.getDateStart(), true);
			file.getTimezoneInfo().setFloating(event.getDateEnd(), true);
		}
		else {
			event.setDateStart(new ICalDate(date(day.on()), false));
		}
		if (words.full() && day.kind() == Kind.APPOINTMENT) {
			event.setLocation(day.place());
			event.setDescription(day.time());
		}
		if (day.kind() == Kind.APPOINTMENT) {
			event.addAlarm(before(Duration.builder().prior(true).days(1), words.title(day)));
			time.ifPresent(
					(known) -> event.addAlarm(before(Duration.builder().prior(true).hours(2), words.title(day))));
		}
		file.addEvent(event);
	}

	private static VAlarm before(Duration.Builder time, String words) {
		return VAlarm.display(new Trigger(time.build(), Related.START), words);
	}

	private static String uid(String brief, Day day) {
		String id = brief + "|" + day.kind() + "|" + day.id();
		return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** The library writes days and floating times as this machine's clock shows them. */
	private static Date date(LocalDateTime time) {
		return Date.from(time.atZone(ZoneId.systemDefault()).toInstant());
	}

	private static Date date(LocalDate day) {
		return date(day.atStartOfDay());
	}

	/** What the titles say. */
	private record Words(MessageSource messages, Titles titles, Locale language) {

		boolean full() {
			return this.titles == Titles.FULL;
		}

		String title(Day day) {
			String key = "calendar.title." + day.kind();
			String neutral = this.messages.getMessage(key, null, this.language);
			if (!full()) {
				return neutral;
			}
			return (day.who() != null)
					? this.messages.getMessage(key + ".who", new Object[] { day.who() }, this.language)
					: this.messages.getMessage(key + ".full", null, this.language);
		}

	}

}
