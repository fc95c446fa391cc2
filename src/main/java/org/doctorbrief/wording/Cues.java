package org.doctorbrief.wording;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The weights of small groups of words in one language. What the cues of a sentence add
 * up to tells how likely it is heard badly, in whatever way it is said.
 */
final class Cues {

	private static final Pattern SENTENCE = Pattern.compile("[\\p{L}\\p{N}][^.?]*[.?]?");

	private static final int LONGEST = 3;

	private static final int STEM = 5;

	/** In more words than that much can be said, and a sum would hide one part of it. */
	private static final int WORDS = 40;

	private final Map<String, Double> heard = new HashMap<>();

	private final Map<Kind, Map<String, Double>> kinds = new EnumMap<>(Kind.class);

	/**
	 * Reads weights as they are written down: a line {@code HEARD:} opens those for being
	 * heard badly at all, a line such as {@code BLAME:} those of a kind, and each line
	 * below it is a weight, a tab and a cue.
	 */
	static Cues read(String source) {
		Cues cues = new Cues();
		Map<String, Double> section = cues.heard;
		for (String line : source.lines().filter((each) -> !each.isBlank() && !each.startsWith("#")).toList()) {
			String[] parts = line.split("\t", 2);
			if (parts.length == 2) {
				section.put(parts[1], Double.valueOf(parts[0]));
			}
			else if (!line.equals("HEARD:")) {
				section = new HashMap<>();
				cues.kinds.put(Kind.valueOf(line.replace(":", "")), section);
			}
		}
		return cues;
	}

	/** The sentences of a text with what their cues add up to, in order. */
	List<Weighed> sentences(Folded folded) {
		return SENTENCE.matcher(folded.letters()).results().map((sentence) -> weighed(sentence, folded)).toList();
	}

	private Weighed weighed(MatchResult sentence, Folded folded) {
		Set<String> cues = of(sentence.group());
		Kind kind = Stream.of(Kind.values())
			.max(Comparator.comparingDouble((each) -> sum(this.kinds.getOrDefault(each, Map.of()), cues)))
			.orElseThrow();
		int end = sentence.start() + sentence.group().replaceAll("[ .?]+$", "").length();
		boolean tells = sentence.group().split(" ").length <= WORDS;
		return new Weighed(folded.finding(kind, sentence.start(), end), tells ? sum(this.heard, cues) : 0);
	}

	private static double sum(Map<String, Double> weights, Set<String> cues) {
		return cues.stream().mapToDouble((cue) -> weights.getOrDefault(cue, 0.0)).sum();
	}

	/**
	 * The cues of a folded sentence: one to three neighbouring words, with its start
	 * {@code ^} and its end {@code .} or {@code ?}; and the same with long words cut to
	 * their first letters, so that forms of one word count together.
	 */
	static Set<String> of(String sentence) {
		String[] words = ("^ " + sentence.replaceAll("[ .?]+$", "") + (sentence.endsWith("?") ? " ?" : " ."))
			.split(" +");
		List<String> stems = Stream.of(words).map(Cues::stem).toList();
		Set<String> cues = new HashSet<>(groups(List.of(words)));
		cues.addAll(groups(stems));
		return cues;
	}

	private static List<String> groups(List<String> words) {
		return IntStream.rangeClosed(1, LONGEST)
			.boxed()
			.flatMap((length) -> IntStream.rangeClosed(0, words.size() - length)
				.mapToObj((start) -> String.join(" ", words.subList(start, start + length))))
			.toList();
	}

	private static String stem(String word) {
		return (word.length() > STEM) ? word.substring(0, STEM) + "*" : word;
	}

	/**
	 * A sentence with what its cues tell.
	 *
	 * @param finding the sentence, as what it would be heard
	 * @param sum above nought when it is more likely heard badly than not: the logarithm
	 * of how many times more likely
	 */
	record Weighed(Finding finding, double sum) {

		/** Nine to one, so that a sentence is found by its cues alone. */
		private static final double CLEAR = Math.log(9);

		/** One to nine, so that it is not what a rule took it for. */
		private static final double HARMLESS = -Math.log(9);

		boolean isClear() {
			return this.sum >= CLEAR;
		}

		boolean isHarmless() {
			return this.sum <= HARMLESS;
		}

		boolean touches(Finding other) {
			return this.finding.start() < other.end() && other.start() < this.finding.end();
		}

	}

}
