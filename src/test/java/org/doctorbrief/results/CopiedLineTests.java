package org.doctorbrief.results;

import org.doctorbrief.values.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CopiedLineTests {

	private static Result read(String line) {
		return CopiedLine.read("r", line);
	}

	@Test
	void aLineIsNameDateValueUnitRangeMarkAndLab() {
		assertThat(read("Hemoglobin; 3 March 2024; 11.2; g/dL; 12.0-15.5; L; North Lab"))
			.isEqualTo(new Result("r", "Hemoglobin", When.parse("3 March 2024"), "11.2", "g/dL", "12.0-15.5", "L",
					"North Lab", null, null, null));
	}

	@Test
	void whatStandsBehindTheValueMayBeMissing() {
		assertThat(read("Sodium ;2024; 138"))
			.isEqualTo(new Result("r", "Sodium", When.parse("2024"), "138", null, null, null, null, null, null, null));
		assertThat(read("Sodium;;138;;").when()).isEqualTo(When.UNKNOWN);
		assertThat(read("Sodium;;138;;").toCheck()).isNull();
	}

	@Test
	void cellsOfATableAreReadToo() {
		assertThat(read("Sodium\tMarch 2024\t138\tmmol/L").measured()).isEqualTo("138 mmol/L");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hemoglobin 11.2 g/dL", "Hemoglobin; 11.2; g/dL; 12-15", "; 3 March 2024; 11.2",
			"Hemoglobin; 3 March 2024;", "Hemoglobin; last winter; 11.2", "\u202Eabc\u202C 🧠 ;x", "a,b,c,d" })
	void aLineThatCannotBeReadStaysAsItIsAndIsToBeChecked(String line) {
		assertThat(read(line)).isEqualTo(new Result("r", line, null, null, null, null, null, null, null, null, true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "3/4/2024", "04.03.24", "2024/3/4", "3-4-2024" })
	void aDateThatMayBeginWithDayOrMonthIsKeptAsItIsAndIsToBeChecked(String date) {
		Result result = read("Sodium; " + date + "; 138; mmol/L");
		assertThat(result.when()).isEqualTo(new When(null, null, null, date));
		assertThat(result.value()).isEqualTo("138");
		assertThat(result.toCheck()).isTrue();
	}

	@Test
	void whatIsMoreThanALineHasGoesIntoTheNoteAndIsToBeChecked() {
		Result result = read("Sodium; 2024; 138; mmol/L; 135-145; ; North Lab; fasting; ; twice");
		assertThat(result.lab()).isEqualTo("North Lab");
		assertThat(result.note()).isEqualTo("fasting; twice");
		assertThat(result.toCheck()).isTrue();
	}

	@Test
	void whatNoFieldCanKeepStaysOneLine() {
		String line = "Sodium; 2024; 138; " + "x".repeat(201);
		assertThat(read(line).name()).isEqualTo(line);
		assertThat(read("Sodium; 2024; 138; " + "x".repeat(200)).unit()).hasSize(200);
	}

}
