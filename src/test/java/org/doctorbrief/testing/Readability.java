package org.doctorbrief.testing;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How hard English sentences are to read, as a warning and not as proof: the
 * Flesch-Kincaid grade, which is 0.39 times the words in a sentence plus 11.8 times the
 * syllables in a word minus 15.59. Syllables are groups of vowels; a silent e at the end,
 * also in "-es" and "-ed", does not count.
 */
public final class Readability {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!:][\"”’)]{0,2})\\s+");

	private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{Nd}’'-]+");

	private static final Pattern SILENT = Pattern.compile("(?<=[a-z]{2}[^aeioul])e$|(?<=[^aeioutdscxz])e[sd]$");

	private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

	private Readability() {
	}

	/** Returns the sentences of a text; text without a full stop is one. */
	public static List<String> sentences(String text) {
		return Arrays.stream(SENTENCE_END.split(PLACEHOLDER.matcher(text).replaceAll("one")))
			.filter((sentence) -> !words(sentence).isEmpty())
			.toList();
	}

	/** Returns the words of a text. */
	public static List<String> words(String text) {
		return Arrays.stream(NOT_A_WORD.split(text)).filter((word) -> !word.isEmpty()).toList();
	}

	/** Returns the school grade in which these texts together can be read. */
	public static double grade(Collection<String> texts) {
		List<String> sentences = texts.stream().flatMap((text) -> sentences(text).stream()).toList();
		List<String> words = sentences.stream().flatMap((sentence) -> words(sentence).stream()).toList();
		double syllables = words.stream().mapToLong(Readability::syllables).sum();
		return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
	}

	static long syllables(String word) {
		String spoken = SILENT.matcher(word.toLowerCase()).replaceFirst("");
		return Math.max(1, VOWELS.matcher(spoken).results().count());
	}

}
