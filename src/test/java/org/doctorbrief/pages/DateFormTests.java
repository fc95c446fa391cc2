package org.doctorbrief.pages;

import java.time.DateTimeException;

import org.doctorbrief.values.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DateFormTests {

	@ParameterizedTest
	@CsvSource({ "27,3,1952", "27,March,1952", "' 27.',mar,1952", "27,MARCH,' 1952'", "27,marzo,1952" })
	void aDayIsUnderstood(String day, String month, String year) {
		assertThat(new DateForm(day, month, year).toWhen()).isEqualTo(new When(1952, 3, 27, null));
	}

	@Test
	void dayAndMonthMayBeMissing() {
		assertThat(new DateForm(null, "3", "1952").toWhen()).isEqualTo(new When(1952, 3, null, null));
		assertThat(new DateForm("", " ", "1952").toWhen()).isEqualTo(new When(1952, null, null, null));
		assertThat(new DateForm(null, null, null).toWhen()).isEqualTo(When.UNKNOWN);
	}

	@ParameterizedTest
	@CsvSource({ "31,2,2024", "1,13,2024", "1,Smarch,2024", "1,1,24", "1,1,", ",3,", "1,,2024", "x,1,2024",
			"29,2,2023" })
	void whatIsNoDateIsRefused(String day, String month, String year) {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> new DateForm(day, month, year).toWhen());
	}

	@Test
	void itIsOneTextTooInNoLanguage() {
		assertThat(new DateForm("3", "March", "1952")).hasToString("1952-03-03");
		assertThat(new DateForm(null, "marzo", "1952")).hasToString("1952-03");
		assertThat(new DateForm(null, null, null)).hasToString("");
		for (String text : new String[] { "1952-03-03", "1952-03", "1952", "" }) {
			assertThat(DateForm.valueOf(text)).hasToString(text);
		}
		assertThat(DateForm.valueOf("1952-03-03")).isEqualTo(new DateForm("3", "3", "1952"));
	}

	@Test
	void aStoredDateShowsInItsFields() {
		assertThat(DateForm.of(new When(1952, 3, null, null))).isEqualTo(new DateForm(null, "3", "1952"));
		assertThat(DateForm.orEmpty(null)).isEqualTo(new DateForm(null, null, null));
		assertThat(new DateForm("1", null, "1952")).hasToString("1 1952");
	}

}
