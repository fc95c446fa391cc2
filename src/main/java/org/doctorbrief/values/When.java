package org.doctorbrief.values;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

import org.springframework.context.i18n.LocaleContextHolder;

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

	/**
	 * Earlier dates first, a year before its months and a month before its days; what is
	 * no date stands at the end.
	 */
	public static final Comparator<When> BY_DATE = Comparator
		.comparing(When::year, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
		.thenComparing(When::month, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(When::day, Comparator.nullsFirst(Comparator.naturalOrder()));

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
		return WrittenDate.read(trimmed).orElseGet(() -> new When(null, null, null, trimmed));
	}

	/** The day, when it is known in full. */
	public LocalDate exactDay() {
		return (this.year != null && this.month != null && this.day != null)
				? LocalDate.of(this.year, this.month, this.day) : null;
	}

	/** As it is read on the page that is being made; nothing when unknown. */
	public String words() {
		return words(LocaleContextHolder.getLocale());
	}

	/** As it is read in that language; nothing when unknown. */
	public String words(Locale locale) {
		return (this.year != null) ? WrittenDate.words(this.year, this.month, this.day, locale) : this.text;
	}

}
