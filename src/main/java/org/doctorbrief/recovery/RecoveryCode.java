package org.doctorbrief.recovery;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.doctorbrief.values.Ids;

/**
 * A secret of 128 random bits that a person copies from paper, in Crockford's base 32:
 * without the letters that look like figures, and read as they were meant.
 *
 * @param digits its 26 digits
 */
record RecoveryCode(String digits) {

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final Pattern WRITTEN = Pattern.compile("[" + ALPHABET + "]{26}");

	private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}\\p{Zs}\\p{Cf}\\u2212]+");

	private static final Pattern GROUPS = Pattern.compile("(.{5})(.{5})(.{5})(.{5})(.{6})");

	/** A new one. */
	static RecoveryCode random() {
		StringBuilder digits = new StringBuilder();
		Ids.random()
			.chars()
			.map((digit) -> Character.digit(digit, 32))
			.mapToObj(ALPHABET::charAt)
			.forEach(digits::append);
		return new RecoveryCode(digits.toString());
	}

	/** The code that somebody copied, or nothing when it cannot be one. */
	static Optional<RecoveryCode> typed(String text) {
		String digits = BETWEEN.matcher((text != null) ? text : "")
			.replaceAll("")
			.toUpperCase(Locale.ROOT)
			.replace('O', '0')
			.replace('I', '1')
			.replace('L', '1');
		return WRITTEN.matcher(digits).matches() ? Optional.of(new RecoveryCode(digits)) : Optional.empty();
	}

	/** As it stands on paper. */
	String onPaper() {
		return GROUPS.matcher(this.digits).replaceAll("$1-$2-$3-$4-$5");
	}

	/** It must not stand in a log. */
	@Override
	public String toString() {
		return "RecoveryCode";
	}

}
