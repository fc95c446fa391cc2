package org.doctorbrief.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How people write dates, whatever language the page is in, and how pages write them. */
final class WrittenDate {

	private static final List<DateTimeFormatter> WAYS = Stream
		.of("d[.][º][°] MMMM uuuu", "MMMM d[,] uuuu", "MMMM uuuu", "uuuu-MM-dd", "uuuu-MM", "M/uuuu", "uuuu")
		.map((way) -> DateTimeFormatter.ofPattern(way, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT))
		.toList();

	private static final Pattern OF = Pattern.compile("\\s+(?:del?\\s+)?", Pattern.CASE_INSENSITIVE);

	private static final Pattern WORD = Pattern.compile("(\\p{L}{3,})\\.?");

	private static final int LONGEST = 40;

	private WrittenDate() {
	}

	/** The date that was written; nothing when there is no such date. */
	static Optional<When> read(String written) {
		if (written.length() > LONGEST) {
			return Optional.empty();
		}
		String plain = WORD.matcher(OF.matcher(written).replaceAll(" ")).replaceAll(WrittenDate::month);
		for (DateTimeFormatter way : WAYS) {
			try {
				return Optional.of(from(way.parse(plain)));
			}
			catch (DateTimeException ex) {
				continue;
			}
		}
		return Optional.empty();
	}

	/** As far as it is known, as those write it who speak that language. */
	static String words(Integer year, Integer month, Integer day, Locale locale) {
		if (month == null) {
			return year.toString();
		}
		String of = locale.getLanguage().equals("es") ? "' de '" : " ";
		if (day == null) {
			return DateTimeFormatter.ofPattern("MMMM" + of + "uuuu", locale).format(YearMonth.of(year, month));
		}
		return DateTimeFormatter.ofPattern("d" + of + "MMMM" + of + "uuuu", locale)
			.format(LocalDate.of(year, month, day));
	}

	private static String month(MatchResult word) {
		return Months.number(word.group(1))
			.map((number) -> Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
			.orElseGet(word::group);
	}

	private static When from(TemporalAccessor date) {
		Integer day = date.isSupported(ChronoField.DAY_OF_MONTH) ? date.get(ChronoField.DAY_OF_MONTH) : null;
		Integer month = date.isSupported(ChronoField.MONTH_OF_YEAR) ? date.get(ChronoField.MONTH_OF_YEAR) : null;
		return new When(date.get(ChronoField.YEAR), month, day, null);
	}

}
