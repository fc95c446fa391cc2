package org.doctorbrief.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.doctorbrief.values.Months;
import org.doctorbrief.values.When;

/**
 * A date as it is typed into three fields; month and day may be missing, and a month may
 * be a word.
 *
 * @param day the day
 * @param month the month, as a number or a word
 * @param year the year
 */
public record DateForm(String day, String month, String year) {

	/** The fields of that date. */
	public static DateForm of(When when) {
		return new DateForm(text(when.day()), text(when.month()), text(when.year()));
	}

	/** The given fields, or empty ones where they are missing. */
	public static DateForm orEmpty(DateForm date) {
		return (date != null) ? date : new DateForm(null, null, null);
	}

	/**
	 * The date.
	 * @return the date, unknown when nothing was typed
	 * @throws DateTimeException if there is no such date
	 */
	public When toWhen() {
		if (Stream.of(this.day, this.month, this.year).allMatch(DateForm::isEmpty)) {
			return When.UNKNOWN;
		}
		Integer year = number(this.year);
		Integer month = isEmpty(this.month) ? null : monthNumber(this.month);
		Integer day = isEmpty(this.day) ? null : number(this.day);
		if (year == null || year < 1000 || year > 9999 || (day != null && month == null)) {
			throw new DateTimeException("No such date");
		}
		LocalDate.of(year, (month != null) ? month : 1, (day != null) ? day : 1);
		return new When(year, month, day, null);
	}

	/** The fields of a date that is written as one text. */
	public static DateForm valueOf(String written) {
		return of(When.parse(written));
	}

	/** The date in the one way that no language changes, or what was typed. */
	@Override
	public String toString() {
		try {
			When when = toWhen();
			return Stream.of(when.year(), when.month(), when.day())
				.filter(Objects::nonNull)
				.map("%02d"::formatted)
				.collect(Collectors.joining("-"));
		}
		catch (DateTimeException ex) {
			return typed();
		}
	}

	private String typed() {
		return Stream.of(this.day, this.month, this.year).filter(Objects::nonNull).collect(Collectors.joining(" "));
	}

	private static Integer monthNumber(String typed) {
		return Months.number(clean(typed)).orElseGet(() -> number(typed));
	}

	private static Integer number(String typed) {
		try {
			return isEmpty(typed) ? null : Integer.valueOf(clean(typed));
		}
		catch (NumberFormatException ex) {
			throw new DateTimeException("Not a number", ex);
		}
	}

	private static String clean(String typed) {
		return typed.replaceAll("[\\s.,/-]", "");
	}

	private static boolean isEmpty(String typed) {
		return typed == null || typed.isBlank();
	}

	private static String text(Integer number) {
		return (number != null) ? number.toString() : null;
	}

}
