package org.doctorbrief.passwords;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Eight letters and figures, about 40 random bits, that go with a link and are told apart
 * from it, over the phone: none of them looks like another.
 *
 * @param letters the eight
 */
public record Passcode(String letters) {

	private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

	private static final int LENGTH = 8;

	private static final SecureRandom random = new SecureRandom();

	private static final Pattern WRITTEN = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

	private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}\\p{Zs}\\p{Cf}\\u2212]+");

	/** A new one. */
	public static Passcode random() {
		return new Passcode(random.ints(LENGTH, 0, ALPHABET.length())
			.mapToObj((index) -> ALPHABET.substring(index, index + 1))
			.collect(Collectors.joining()));
	}

	/** The passcode that somebody typed, or nothing when it cannot be one. */
	public static Optional<Passcode> typed(String text) {
		String letters = BETWEEN.matcher((text != null) ? text : "").replaceAll("").toUpperCase(Locale.ROOT);
		return WRITTEN.matcher(letters).matches() ? Optional.of(new Passcode(letters)) : Optional.empty();
	}

	/** As it is shown. */
	public String shown() {
		return this.letters.substring(0, LENGTH / 2) + "-" + this.letters.substring(LENGTH / 2);
	}

	/** It must not stand in a log. */
	@Override
	public String toString() {
		return "Passcode";
	}

}
