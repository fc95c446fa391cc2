package org.doctorbrief.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/**
 * A date as far as a person knows it: a year, a month, a day, or her own words.
 *
 * @param year the year, or nothing
 * @param month 1 to 12, or nothing
 * @param day 1 to 31, or nothing
 * @param text her own words, when they are not a date
 */
public record When(Integer year, Integer month, Integer day, String text) {

	/** Nothing is known. */
	public static final When UNKNOWN = new When(null, null, null, null);

	private static final List<DateTimeFormatter> FORMATS = List.of(format("d[.] MMMM uuuu"), format("d[.] MMM uuuu"),
			format("MMMM d[,] uuuu"), format("MMM d[,] uuuu"), format("MMMM uuuu"), format("MMM uuuu"),
			format("uuuu-MM-dd"), format("uuuu-MM"), format("M/uuuu"), format("uuuu"));

	/** The given date, or the unknown one where it is missing. */
	public static When orUnknown(When when) {
		return (when != null) ? when : UNKNOWN;
	}

	/** That very day. */
	public static When on(LocalDate day) {
		return new When(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), null);
	}

	/** What was written, as a date where it is one, else word for word. */
	public static When parse(String written) {
		if (written == null || written.isBlank()) {
			return UNKNOWN;
		}
		String trimmed = written.strip();
		for (DateTimeFormatter format : FORMATS) {
			try {
				return from(format.parse(trimmed));
			}
			catch (DateTimeException ex) {
				continue;
			}
		}
		return new When(null, null, null, trimmed);
	}

	/** The day, when it is known in full. */
	public LocalDate exactDay() {
		return (this.year != null && this.month != null && this.day != null)
				? LocalDate.of(this.year, this.month, this.day) : null;
	}

	/** As it is read on a page and on paper; nothing when unknown. */
	public String words(Locale locale) {
		if (this.year == null) {
			return this.text;
		}
		if (this.month == null) {
			return this.year.toString();
		}
		if (this.day == null) {
			return DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(YearMonth.of(this.year, this.month));
		}
		return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(LocalDate.of(this.year, this.month, this.day));
	}

	private static When from(TemporalAccessor date) {
		Integer day = date.isSupported(ChronoField.DAY_OF_MONTH) ? date.get(ChronoField.DAY_OF_MONTH) : null;
		Integer month = date.isSupported(ChronoField.MONTH_OF_YEAR) ? date.get(ChronoField.MONTH_OF_YEAR) : null;
		return new When(date.get(ChronoField.YEAR), month, day, null);
	}

	private static DateTimeFormatter format(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive()
			.appendPattern(pattern)
			.toFormatter(Locale.ENGLISH)
			.withResolverStyle(java.time.format.ResolverStyle.STRICT);
	}

}
