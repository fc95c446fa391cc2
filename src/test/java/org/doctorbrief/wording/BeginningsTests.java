package org.doctorbrief.wording;

import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class BeginningsTests {

	private final List<Rule> rules = Stream
		.of("you (?:[^.?]{1,50}? )??late", "(?:my|the) doctor", "\\w+ologists? lied", "i am", "(?<=[.?] )so", "жду",
				"(?:\\w+ )?best", "[a-z]{2} z")
		.map((words) -> Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])",
				Pattern.UNICODE_CHARACTER_CLASS))
		.map((pattern) -> new Rule(Kind.BLAME, false, pattern))
		.toList();

	private final Beginnings beginnings = new Beginnings(this.rules);

	@ParameterizedTest
	@ValueSource(strings = { "you are late you came late", "My doctor. The neurologist lied? So I am the best",
			"so. So so! Iam i am", "я жду. ждут ß best", "you", "", "i", "xy z ab z. i", "12 best 3 am best" })
	void allIsFoundThatIsFoundWhenEachRuleIsTriedEverywhere(String text) {
		String letters = new Folded(text).letters();
		List<BitSet> places = this.beginnings.places(letters);
		for (int rule = 0; rule < this.rules.size(); rule++) {
			Pattern pattern = this.rules.get(rule).pattern();
			assertThat(this.rules.get(rule).matches(letters, places.get(rule))).as(pattern.pattern())
				.extracting(MatchResult::start, MatchResult::end)
				.containsExactlyElementsOf(
						pattern.matcher(letters).results().map((match) -> tuple(match.start(), match.end())).toList());
		}
	}

	@Test
	void mostRulesAreNotTriedAtMostWords() {
		List<BitSet> places = this.beginnings.places("the knee hurts at night");
		assertThat(places).extracting(BitSet::cardinality).startsWith(0, 1, 5, 0, 0, 0);
	}

}
