package org.doctorbrief.wording;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;

/**
 * A text as the rules see it: small letters without accents and apostrophes, one blank
 * between words, and of the marks only those that end a sentence. It knows where each
 * letter stood.
 */
final class Folded {

	/** A point behind these ends no sentence. */
	private static final Set<String> SHORT = Set.of("dr", "dra", "drs", "mr", "mrs", "ms", "sr", "sra", "st", "prof");

	private final String text;

	private final StringBuilder letters = new StringBuilder(". ");

	private int[] places;

	Folded(String text) {
		this.text = text;
		this.places = new int[2 * text.length() + 2];
		for (int place = 0; place < text.length(); place++) {
			add(text.charAt(place), place);
		}
		this.places = Arrays.copyOf(this.places, this.letters.length());
	}

	/** What the rules are held against; starts like a sentence behind another. */
	String letters() {
		return this.letters.toString();
	}

	/** What was found from one folded letter to another, in the words of the text. */
	Finding finding(Kind kind, int from, int to) {
		int start = this.places[from];
		int end = this.places[to - 1] + 1;
		return new Finding(kind, this.text.substring(start, end), start, end);
	}

	private void add(char letter, int place) {
		if (Character.isLetterOrDigit(letter)) {
			put(plain(letter), place);
		}
		else if (endsSentence(letter, place)) {
			put((letter == '?') ? '?' : '.', place);
			put(' ', place);
		}
		else if (!isSilent(letter) && this.letters.charAt(this.letters.length() - 1) != ' ') {
			put(' ', place);
		}
	}

	private void put(char letter, int place) {
		this.places[this.letters.length()] = place;
		this.letters.append(letter);
	}

	private boolean endsSentence(char letter, int place) {
		return switch (letter) {
			case '?', '!', ';' -> true;
			case '.' -> isBlank(place + 1) && !SHORT.contains(lastWord());
			case '\n' -> this.text.startsWith("\n", place + 1) || this.text.startsWith("\r\n", place + 1);
			default -> false;
		};
	}

	private boolean isBlank(int place) {
		return place >= this.text.length() || Character.isWhitespace(this.text.charAt(place));
	}

	private String lastWord() {
		return this.letters.substring(this.letters.lastIndexOf(" ") + 1);
	}

	private static boolean isSilent(char letter) {
		int type = Character.getType(letter);
		return "'’‘`´ʼ".indexOf(letter) >= 0 || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
	}

	/** The letter, small and without its accent. */
	static char plain(char letter) {
		char small = Character.toLowerCase(letter);
		return (small < 128) ? small : Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD).charAt(0);
	}

}
