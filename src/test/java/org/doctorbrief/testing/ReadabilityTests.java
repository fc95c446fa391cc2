package org.doctorbrief.testing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReadabilityTests {

	@ParameterizedTest
	@CsvSource({ "we, 1", "cake, 1", "table, 2", "the, 1", "doctor, 2", "medicines, 3", "allergy, 3", "asked, 1",
			"wanted, 2", "takes, 1", "doses, 2", "opinion, 3", "12, 1" })
	void countsSyllables(String word, int syllables) {
		assertThat(Readability.syllables(word)).isEqualTo(syllables);
	}

	@Test
	void findsSentencesAndWords() {
		assertThat(Readability.sentences("Take {0} of them. What’s next? “Rest.” Done"))
			.containsExactly("Take one of them.", "What’s next?", "“Rest.”", "Done");
		assertThat(Readability.words("It’s a well-known  fact.")).containsExactly("It’s", "a", "well-known", "fact");
	}

	@Test
	void followsTheFormula() {
		assertThat(Readability.grade(List.of("The cat sat on the mat."))).isCloseTo(-1.45, within(0.01));
		assertThat(Readability.grade(List.of("Administration of medication necessitates documentation.")))
			.isGreaterThan(20);
	}

}
