package org.doctorbrief.calendar;

import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClockTimeTests {

	@ParameterizedTest
	@CsvSource({ "9:30, 09:30", "09.30, 09:30", "14h30, 14:30", "2 pm, 14:00", "2:15 p.m., 14:15", "12 am, 00:00",
			"12 PM, 12:00", "at 9:05, 09:05", "a las 16:45, 16:45", "9h, 09:00", "'9:15, at the desk by 9', 09:15",
			"23:59, 23:59" })
	void whatIsPlainlyATimeIsRead(String words, LocalTime time) {
		assertThat(ClockTime.of(words)).contains(time);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "in the morning", "9", "25:00", "9:75", "13 pm", "0 am", "9 or 10", "about 9:30",
			"2026", "room 9:30b", "," })
	void everythingElseIsNot(String words) {
		assertThat(ClockTime.of(words)).isEmpty();
	}

}
