package org.doctorbrief.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AxesTests {

	@ParameterizedTest
	@CsvSource({ "11.2 14, 11 12 13 14", "138 139 141, 120 130 140 150 160", "5 5, 4.5 5 5.5", "0 0, 0 1",
			"-2.5 2.5, -4 -2 0 2 4", "150000 210000, 140000 160000 180000 200000 220000",
			"0.00002 0.00003, 0.00002 0.000025 0.00003", "0 100, 0 50 100" })
	void valuesRunFromARoundNumberBelowToOneAbove(String written, String lines) {
		List<BigDecimal> values = Arrays.stream(written.split(" ")).map(BigDecimal::new).toList();
		ValueAxis axis = ValueAxis.of(values);
		assertThat(IntStream.rangeClosed(0, axis.steps()).mapToObj(axis::at).map(BigDecimal::toPlainString))
			.containsExactly(lines.split(" "));
		assertThat(values).allSatisfy((value) -> {
			assertThat(axis.position(value)).isBetween(0.0, (double) axis.steps());
			assertThat(axis.at(axis.position(value))).isCloseTo(value, within(axis.step().scaleByPowerOfTen(-3)));
		});
	}

	@ParameterizedTest
	@CsvSource({ "2023-01-05, 2026-10-02, 2023 2024 2025 2026 2027",
			"2026-03-02, 2026-11-01, Mar 2026|May 2026|Jul 2026|Sep 2026|Nov 2026",
			"2026-10-02, 2026-10-03, 2 Oct 2026|3 Oct 2026",
			"2026-10-02, 2026-10-09, 2 Oct 2026|4 Oct 2026|6 Oct 2026|8 Oct 2026|10 Oct 2026",
			"1926-10-02, 2026-10-03, 1900 1950 2000 2050", "1000-01-01, 9999-12-31, 0 5000 10000" })
	void datesRunInWholeDaysMonthsOrYears(LocalDate first, LocalDate last, String lines) {
		TimeAxis axis = TimeAxis.between(first, last);
		assertThat(IntStream.rangeClosed(0, axis.steps()).mapToObj((step) -> axis.at(step, Locale.ENGLISH)))
			.containsExactly(lines.split(lines.contains("|") ? "\\|" : " "));
		assertThat(axis.position(first)).isBetween(0.0, 1.0);
		assertThat(axis.position(last)).isBetween(axis.steps() - 1.0, (double) axis.steps());
	}

}
