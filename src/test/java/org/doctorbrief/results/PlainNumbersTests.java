package org.doctorbrief.results;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainNumbersTests {

	private static List<String> read(String... values) {
		PlainNumbers numbers = PlainNumbers.among(Arrays.asList(values));
		return Arrays.stream(values)
			.map((value) -> numbers.read(value).map((number) -> number.toPlainString()).orElse("-"))
			.toList();
	}

	@ParameterizedTest
	@CsvSource({ "11.2, 11.2", "'11,2', 11.2", "7, 7", "' 7 ', 7", "-2.5, -2.5", "\u22122.5, -2.5", "+3, 3",
			"0.125, 0.125", "'0,125', 0.125", "150000, 150000", "1250.125, 1250.125", "2.50, 2.50" })
	void aPlainNumberIsReadWithPointOrComma(String value, String number) {
		assertThat(read(value)).containsExactly(number);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "<0.5", ">100", "11.2 g/dL", "11.2 H", "11.2*", "~5", "5-7", "1,234.5", "1.234,5",
			"1 200", "1e5", ".5", "5.", "٣", "1234567890123", "not found", "NaN", "Infinity", "11..2" })
	void whatIsNoPlainNumberIsNone(String value) {
		assertThat(read(value)).containsExactly("-");
	}

	@Test
	void threeDigitsBehindASignMayBeThousandsAndAreNotRead() {
		assertThat(read("150.000", "98.500")).containsExactly("-", "-");
		assertThat(read("1,250", "1,300")).containsExactly("-", "-");
	}

	@Test
	void theOtherValuesOfATrendTellWhatASignMeans() {
		assertThat(read("2.345", "1.98")).containsExactly("2.345", "1.98");
		assertThat(read("2,345", "0,980")).containsExactly("2.345", "0.980");
		assertThat(read("2.345", "1,9")).containsExactly("-", "1.9");
		assertThat(read("2.345", "1,9", "1.9")).containsExactly("-", "1.9", "1.9");
	}

}
