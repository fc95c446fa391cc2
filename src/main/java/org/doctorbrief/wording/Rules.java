package org.doctorbrief.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules of one language: for each kind, how it is said, and what only sounds like it.
 */
final class Rules {

	private final List<Rule> rules = new ArrayList<>();

	private final Beginnings beginnings = new Beginnings(this.rules);

	void add(Kind kind, Pattern pattern) {
		this.rules.add(new Rule(kind, false, pattern));
	}

	void except(Kind kind, Pattern pattern) {
		this.rules.add(new Rule(kind, true, pattern));
	}

	/** What is found, in the order of the text; of two that overlap, the longer one. */
	List<Finding> findings(Folded folded) {
		List<BitSet> places = this.beginnings.places(folded.letters());
		BitSet taken = new BitSet();
		return Stream.of(Kind.values())
			.flatMap((kind) -> findings(kind, folded, places))
			.sorted(Comparator.comparingInt((finding) -> finding.start() - finding.end()))
			.filter((finding) -> isFree(finding, taken))
			.peek((finding) -> taken.set(finding.start(), finding.end()))
			.sorted(Comparator.comparingInt(Finding::start))
			.toList();
	}

	private Stream<Finding> findings(Kind kind, Folded folded, List<BitSet> places) {
		List<Finding> said = all(kind, false, folded, places).toList();
		BitSet fine = new BitSet();
		if (!said.isEmpty()) {
			all(kind, true, folded, places).forEach((finding) -> fine.set(finding.start(), finding.end()));
		}
		return said.stream().filter((finding) -> isFree(finding, fine));
	}

	private Stream<Finding> all(Kind kind, boolean harmless, Folded folded, List<BitSet> places) {
		String letters = folded.letters();
		return IntStream.range(0, this.rules.size())
			.filter((rule) -> this.rules.get(rule).kind() == kind && this.rules.get(rule).harmless() == harmless)
			.boxed()
			.flatMap((rule) -> this.rules.get(rule).matches(letters, places.get(rule)).stream())
			.map((match) -> folded.finding(kind, match.start(), match.end()));
	}

	private static boolean isFree(Finding finding, BitSet taken) {
		return taken.get(finding.start(), finding.end()).isEmpty();
	}

}
