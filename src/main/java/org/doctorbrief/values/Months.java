package org.doctorbrief.values;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names of the months, as people write them in the languages of the pages. */
public final class Months {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

	private static final int SHORTEST = 3;

	/** The other way in which Spanish writes September. */
	private static final String SETIEMBRE = "setiembre";

	private Months() {
	}

	/**
	 * The number of the month whose name, in any of the languages, begins like that.
	 */
	public static Optional<Integer> number(String word) {
		String start = word.toLowerCase(Locale.ROOT);
		return Arrays.stream(Month.values())
			.filter((month) -> start.length() >= SHORTEST && isCalled(month, start))
			.map(Month::getValue)
			.findFirst();
	}

	private static boolean isCalled(Month month, String start) {
		return LANGUAGES.stream()
			.map((language) -> month.getDisplayName(TextStyle.FULL, language).toLowerCase(language))
			.anyMatch((name) -> name.startsWith(start)) || (month == Month.SEPTEMBER && SETIEMBRE.startsWith(start));
	}

}
