package org.doctorbrief.passwords;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A short secret that people say or send apart from a link: eight characters out of 31
 * that look and sound different, about 40 random bits.
 *
 * @param letters the eight characters
 */
public record SpokenCode(String letters) {

	private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXY";

	private static final int LENGTH = 8;

	private static final SecureRandom RANDOM = new SecureRandom();

	/** A new one. */
	public static SpokenCode random() {
		return new SpokenCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
			.mapToObj((place) -> ALPHABET.substring(place, place + 1))
			.collect(Collectors.joining()));
	}

	/** What somebody typed, however she wrote it; it may be no code at all. */
	public static SpokenCode typed(String text) {
		String letters = ((text != null) ? text : "").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
		return new SpokenCode(letters.replace('0', 'O').replace('1', 'I'));
	}

	/** As it is shown: two groups of four. */
	public String shown() {
		return this.letters.substring(0, LENGTH / 2) + "-" + this.letters.substring(LENGTH / 2);
	}

	/** It must not stand in a log. */
	@Override
	public String toString() {
		return "SpokenCode";
	}

}
