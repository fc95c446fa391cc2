package org.doctorbrief.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules of one language: for each kind, how it is said, and what only sounds like it.
 */
final class Rules {

	private final Map<Kind, List<Pattern>> said = new EnumMap<>(Kind.class);

	private final Map<Kind, List<Pattern>> harmless = new EnumMap<>(Kind.class);

	void add(Kind kind, Pattern pattern) {
		this.said.computeIfAbsent(kind, (any) -> new ArrayList<>()).add(pattern);
	}

	void except(Kind kind, Pattern pattern) {
		this.harmless.computeIfAbsent(kind, (any) -> new ArrayList<>()).add(pattern);
	}

	/** How many rules there are. */
	long size() {
		return this.said.values().stream().flatMap(List::stream).count();
	}

	/** What is found, in the order of the text; of two that overlap, the longer one. */
	List<Finding> findings(String text) {
		Folded folded = new Folded(text);
		BitSet taken = new BitSet();
		return Stream.of(Kind.values())
			.flatMap((kind) -> findings(kind, folded))
			.sorted(Comparator.comparingInt((finding) -> finding.start() - finding.end()))
			.filter((finding) -> isFree(finding, taken))
			.peek((finding) -> taken.set(finding.start(), finding.end()))
			.sorted(Comparator.comparingInt(Finding::start))
			.toList();
	}

	private Stream<Finding> findings(Kind kind, Folded folded) {
		BitSet fine = new BitSet();
		all(this.harmless, kind, folded).forEach((finding) -> fine.set(finding.start(), finding.end()));
		return all(this.said, kind, folded).filter((finding) -> isFree(finding, fine));
	}

	private static boolean isFree(Finding finding, BitSet taken) {
		return taken.get(finding.start(), finding.end()).isEmpty();
	}

	private static Stream<Finding> all(Map<Kind, List<Pattern>> patterns, Kind kind, Folded folded) {
		return patterns.getOrDefault(kind, List.of())
			.stream()
			.flatMap((pattern) -> pattern.matcher(folded.letters()).results())
			.map((match) -> folded.finding(kind, match.start(), match.end()));
	}

}
