package org.doctorbrief.story;

import org.doctorbrief.brief.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TellingTests {

	private static Telling began(String words) {
		return new Telling(words, null, null, null, null);
	}

	@Test
	void thePartsBecomeOneParagraphInTheirOrder() {
		Telling told = new Telling("It began in May", "Then it got worse!", "A scan\nshowed a tear.", null,
				"Is it bad?");
		assertThat(told.paragraph()).isEqualTo("It began in May. Then it got worse! A scan showed a tear. Is it bad?");
	}

	@Test
	void aPartThatEndsWithoutAStopGetsOne() {
		assertThat(began("  It hurts (a lot)  ").paragraph()).isEqualTo("It hurts (a lot)");
		assertThat(began("Since 2019").paragraph()).isEqualTo("Since 2019.");
		assertThat(began("Depuis l’été").paragraph()).isEqualTo("Depuis l’été.");
	}

	@Test
	void nothingWrittenIsNoParagraph() {
		assertThat(Telling.BLANK.paragraph()).isNull();
		assertThat(Telling.BLANK.words()).isZero();
		assertThat(Telling.BLANK.minutes()).isZero();
	}

	@Test
	void onlyWhatHasLettersOrFiguresIsAWord() {
		assertThat(began("Pain – 7 of 10 – at night …").words()).isEqualTo(6);
	}

	@ParameterizedTest
	@CsvSource({ "1, 0.5", "65, 0.5", "66, 1", "130, 1", "131, 1.5", "260, 2", "261, 2.5" })
	void everyHalfMinuteThatBeginsCounts(int words, double minutes) {
		Telling told = began("word ".repeat(words));
		assertThat(told.words()).isEqualTo(words);
		assertThat(told.minutes()).isEqualTo(minutes);
	}

	@Test
	void everyPartMovesTheStepOn() {
		assertThat(Telling.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		assertThat(began("a").progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(new Telling("a", "b", "c", "d", "e").progress()).isEqualTo(Progress.COMPLETED);
	}

}
