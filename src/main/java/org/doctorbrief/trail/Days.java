package org.doctorbrief.trail;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.doctorbrief.values.When;

/**
 * The entries as a page shows them: by days, the newest first, in words.
 *
 * @param teller says what an entry tells
 * @param clock the clock of this computer
 */
record Days(Teller teller, Clock clock) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	/** These entries, which come with the newest first. */
	List<Day> of(List<Entry> entries) {
		Map<LocalDate, List<Line>> days = new LinkedHashMap<>();
		entries.forEach((entry) -> add(entry, days.computeIfAbsent(day(entry), (day) -> new ArrayList<>())));
		return days.entrySet()
			.stream()
			.map((day) -> new Day(When.on(day.getKey()).words(this.teller.language()),
					day.getValue().stream().map(this::told).toList()))
			.toList();
	}

	private static void add(Entry entry, List<Line> lines) {
		for (int at = 0; at < lines.size(); at++) {
			if (lines.get(at).takes(entry)) {
				lines.set(at, lines.get(at).with(entry));
				return;
			}
		}
		lines.add(Line.of(entry));
	}

	private Told told(Line line) {
		String from = time(line.oldest());
		String until = time(line.newest());
		return new Told(from, until.equals(from) ? null : until, this.teller.sentence(line.newest()), line.several());
	}

	private LocalDate day(Entry entry) {
		return LocalDate.ofInstant(entry.at(), this.clock.getZone());
	}

	private String time(Entry entry) {
		return TIME.format(LocalTime.ofInstant(entry.at(), this.clock.getZone()));
	}

	/**
	 * One day.
	 *
	 * @param date its date
	 * @param lines what happened, the newest first
	 */
	record Day(String date, List<Told> lines) {

	}

	/**
	 * One line in words.
	 *
	 * @param time when it happened, or when it began
	 * @param until when it happened for the last time, where that is later
	 * @param words what happened
	 * @param several whether it happened several times
	 */
	record Told(String time, String until, String words, boolean several) {

	}

}
