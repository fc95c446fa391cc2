package org.doctorbrief.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads values as numbers where there is no doubt which number is meant. A sign before
 * exactly three digits, as in 1.250, may part thousands as well as decimals: it counts as
 * decimal only where another value of the same trend shows that this sign does, and none
 * that the other does.
 *
 * @param signs the signs that surely begin decimals
 */
record PlainNumbers(Set<String> signs) {

	private static final Pattern NUMBER = Pattern.compile("([-+\u2212]?)([0-9]{1,12})(?:([.,])([0-9]{1,12}))?");

	private static final Pattern DOUBTFUL = Pattern.compile("[-+\u2212]?[1-9][0-9]{0,2}[.,][0-9]{3}");

	static PlainNumbers among(List<String> values) {
		return new PlainNumbers(values.stream()
			.filter(Objects::nonNull)
			.map(String::strip)
			.filter((value) -> !DOUBTFUL.matcher(value).matches())
			.map(NUMBER::matcher)
			.filter(Matcher::matches)
			.map((number) -> number.group(3))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet()));
	}

	/** The number, or nothing when the value is none or could be two. */
	Optional<BigDecimal> read(String value) {
		String written = (value != null) ? value.strip() : "";
		Matcher number = NUMBER.matcher(written);
		if (!number.matches()) {
			return Optional.empty();
		}
		if (DOUBTFUL.matcher(written).matches() && !this.signs.equals(Set.of(number.group(3)))) {
			return Optional.empty();
		}
		String decimals = (number.group(4) != null) ? "." + number.group(4) : "";
		String sign = (number.group(1).isEmpty() || number.group(1).equals("+")) ? "" : "-";
		return Optional.of(new BigDecimal(sign + number.group(2) + decimals));
	}

}
