package org.doctorbrief.latest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Twelve letters and figures that stand for one version of one brief, in Crockford's base
 * 32: six that find the brief, six that prove the version.
 *
 * @param place the first six digits of the brief's id
 * @param proof a keyed hash of brief and version, shortened
 */
record CheckWord(String place, String proof) {

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int HALF = 6;

	private static final Pattern WRITTEN = Pattern.compile("[" + ALPHABET + "]{12}");

	private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}\\p{Zs}\\p{Cf}\\u2212]+");

	private static final Pattern GROUPS = Pattern.compile("(.{4})(.{4})(.{4})");

	/** The word of that version. */
	static CheckWord of(String brief, byte[] hash) {
		StringBuilder proof = new StringBuilder();
		for (int digit = 0; digit < HALF; digit++) {
			proof.append(Integer.toString(hash[hash.length - 1 - digit] & 31, 32));
		}
		return new CheckWord(brief.substring(0, HALF), proof.toString());
	}

	/** The word that somebody typed, or nothing when it cannot be one. */
	static Optional<CheckWord> typed(String text) {
		String letters = BETWEEN.matcher((text != null) ? text : "")
			.replaceAll("")
			.toUpperCase(Locale.ROOT)
			.replace('O', '0')
			.replace('I', '1')
			.replace('L', '1');
		return WRITTEN.matcher(letters).matches() ? Optional.of(read(letters)) : Optional.empty();
	}

	/** As it stands on paper. */
	String onPaper() {
		StringBuilder letters = new StringBuilder();
		(this.place + this.proof).chars()
			.map((digit) -> Character.digit(digit, 32))
			.mapToObj(ALPHABET::charAt)
			.forEach(letters::append);
		return GROUPS.matcher(letters).replaceAll("$1-$2-$3");
	}

	private static CheckWord read(String letters) {
		StringBuilder digits = new StringBuilder();
		letters.chars().map(ALPHABET::indexOf).forEach((digit) -> digits.append(Integer.toString(digit, 32)));
		return new CheckWord(digits.substring(0, HALF), digits.substring(HALF));
	}

}
