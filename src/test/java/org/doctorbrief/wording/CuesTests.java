package org.doctorbrief.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.doctorbrief.web.Language;
import org.doctorbrief.wording.Cues.Weighed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class CuesTests {

	private static final String HOW = """
			# How much each group of words speaks for being heard badly, and for which kind. How to read this file
			# stands in Cues. Learned from the sentences of the tests and those that we offer. After a change of one, learn it anew with
			# ./mvnw test -Dtest=CuesTests -Dcues.write=true
			""";

	private final Cues cues = Cues.read("""
			HEARD:
			3.1	late again
			-4	thank*
			BLAME:
			2	late
			THREAT:
			1	again
			""");

	@ParameterizedTest
	@EnumSource
	void theWeightsAreWhatIsLearnedFromTheSentences(Language language) throws IOException {
		String tag = language.tag();
		List<Spoken> sentences = Stream.of(Spoken.in(tag + "-seen"), Spoken.in(tag + "-more"), offered(language))
			.flatMap(List::stream)
			.toList();
		String learned = HOW + new Learning(sentences).written();
		Path file = Path.of("src/main/resources/wording", tag + ".cues");
		if (Boolean.getBoolean("cues.write")) {
			Files.writeString(file, learned);
		}
		assertThat(Files.readString(file)).isEqualTo(learned);
	}

	/** What we offer is harmless, sentence by sentence. */
	private static List<Spoken> offered(Language language) {
		return OurOwnWordsTests.offered(language)
			.stream()
			.flatMap((text) -> Cues.read("")
				.sentences(new Folded(text))
				.stream()
				.map(Weighed::finding)
				.map((words) -> text.substring(words.start(), Math.min(text.length(), words.end() + 1))))
			.distinct()
			.map((sentence) -> new Spoken("FINE", sentence))
			.toList();
	}

	@Test
	void eachSentenceIsWeighed() {
		assertThat(this.cues.sentences(new Folded("I came. You were late again, Doctor!")))
			.satisfiesExactly((first) -> assertThat(first.isClear() || first.isHarmless()).isFalse(), (second) -> {
				assertThat(second.isClear()).isTrue();
				assertThat(second.finding()).isEqualTo(new Finding(Kind.BLAME, "You were late again, Doctor", 8, 35));
			});
	}

	@Test
	void whatSpeaksAgainstItCounts() {
		assertThat(this.cues.sentences(new Folded("I was late, thanks for waiting. Late again, thanks.")))
			.satisfiesExactly((first) -> assertThat(first.isHarmless()).isTrue(),
					(second) -> assertThat(second.isClear()).isFalse());
	}

	@Test
	void aSentenceInWhichMuchIsSaidIsNotWeighed() {
		String much = "and then we went home ".repeat(8);
		assertThat(this.cues.sentences(new Folded("Late again " + much))).singleElement()
			.satisfies((sentence) -> assertThat(sentence.sum()).isZero());
		assertThat(this.cues.sentences(new Folded("Late again. " + much)).get(0).isClear()).isTrue();
	}

	@Test
	void formsOfALongWordCountTogether() {
		assertThat(Cues.of("you promised?")).containsExactlyInAnyOrder("^", "you", "promised", "promi*", "?", "^ you",
				"you promised", "you promi*", "promised ?", "promi* ?", "^ you promised", "^ you promi*",
				"you promised ?", "you promi* ?");
	}

}
