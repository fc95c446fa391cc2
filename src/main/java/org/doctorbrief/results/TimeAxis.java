package org.doctorbrief.results;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The scale of the dates, by one rule for all pictures: whole days, months or years, in
 * at most five steps.
 *
 * @param start the day or month it begins with, counted from day or month zero
 * @param step how many days or months lie between two lines
 * @param steps how many steps there are
 * @param days whether days are counted, not months
 */
record TimeAxis(long start, int step, int steps, boolean days) {

	private static final int YEAR = 12;

	private static final int MOST = 4;

	private static final int[] DAYS = { 1, 2, 7, 14, 28 };

	private static final int[] MONTHS = { 1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 60000 };

	static TimeAxis between(LocalDate first, LocalDate last) {
		long span = ChronoUnit.DAYS.between(first, last);
		if (span <= MOST * 14) {
			int step = smallest(DAYS, span);
			return new TimeAxis(first.toEpochDay(), step, steps(span, step), true);
		}
		double from = months(first);
		int step = smallest(MONTHS, months(last) - from);
		long start = Math.floorDiv((long) Math.floor(from), step) * step;
		return new TimeAxis(start, step, steps(months(last) - start, step), false);
	}

	/** How many steps after the start that day stands. */
	double position(LocalDate day) {
		return ((this.days ? day.toEpochDay() : months(day)) - this.start) / this.step;
	}

	/** The day, month or year that stands so many steps after the start. */
	String at(double position, Locale locale) {
		long place = this.start + Math.round(position * this.step);
		LocalDate day = this.days ? LocalDate.ofEpochDay(place)
				: LocalDate.of((int) Math.floorDiv(place, YEAR), Math.floorMod(place, YEAR) + 1, 1);
		String pattern = this.days ? "d MMM u" : (this.step % YEAR == 0) ? "u" : "MMM u";
		return DateTimeFormatter.ofPattern(pattern, locale).format(day);
	}

	private static double months(LocalDate day) {
		return day.getYear() * (double) YEAR + day.getMonthValue() - 1
				+ (day.getDayOfMonth() - 1) / (double) day.lengthOfMonth();
	}

	private static int smallest(int[] steps, double span) {
		return IntStream.of(steps)
			.filter((step) -> span <= step * (double) MOST)
			.findFirst()
			.orElse(steps[steps.length - 1]);
	}

	private static int steps(double span, int step) {
		return Math.max(1, (int) Math.ceil(span / step));
	}

}
