package org.doctorbrief.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.doctorbrief.results.Trend.Point;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrendTests {

	private static Results of(String... lines) {
		return Results.BLANK.copied(List.of(lines));
	}

	private static List<String> numbers(Trend trend) {
		return trend.points().stream().map(Point::number).map(BigDecimal::toPlainString).toList();
	}

	@Test
	void twoDatedNumbersOfOneTestInOneUnitAreATrendByDate() {
		Results results = of("Iron; 3 May 2024; 11,5; g/dL", "iron; 2 May 2023; 12.0; g/dL");
		assertThat(results.trends()).singleElement().satisfies((trend) -> {
			assertThat(numbers(trend)).containsExactly("12.0", "11.5");
			assertThat(trend.name()).isEqualTo("iron");
			assertThat(trend.unit()).isEqualTo("g/dL");
			assertThat(results.trend(trend.id())).contains(trend);
		});
		assertThat(results.trend("elsewhere")).isEmpty();
	}

	@Test
	void oneNumberOrOneDayIsNoTrend() {
		assertThat(of("Iron; 3 May 2024; 11").trends()).isEmpty();
		assertThat(of("Iron; 3 May 2024; 11", "Iron; 3 May 2024; 12").trends()).isEmpty();
		assertThat(of("Iron; 3 May 2024; 11", "Zinc; 3 May 2023; 12").trends()).isEmpty();
	}

	@Test
	void otherUnitsAreOtherTrends() {
		Results results = of("Iron; May 2024; 1; g/dL", "Iron; May 2023; 2; g/dL", "Iron; May 2022; 3; mmol/L",
				"Iron; May 2021; 4; mmol/L", "Iron; May 2020; 5");
		assertThat(results.trends()).extracting(Trend::unit).containsExactly("mmol/L", "g/dL");
		assertThat(of("TSH; May 2024; 1; mU/L", "TSH; May 2023; 2; MU/L").trends()).isEmpty();
		assertThat(of("Lead; May 2024; 1; µg/l", "Lead; May 2023; 2; μg/l ").trends()).hasSize(1);
	}

	@Test
	void whatIsNoNumberOrHasNoMonthStandsInTheTableOnly() {
		Results results = of("Iron; May 2024; 1", "Iron; May 2023; 2", "Iron; May 2022; <0.5", "Iron; 2021; 4",
				"Iron;;5");
		assertThat(results.trends()).singleElement()
			.satisfies((trend) -> assertThat(numbers(trend)).containsExactly("2", "1"));
		assertThat(results.tests()).singleElement().satisfies((test) -> {
			assertThat(test.results()).hasSize(5);
			assertThat(test.partlyDrawn()).isTrue();
		});
		assertThat(of("Iron; May 2024; <1", "Iron; May 2023; 2").tests().get(0).partlyDrawn()).isFalse();
	}

	@Test
	void aMonthWithoutADayStandsInItsMiddle() {
		Trend trend = of("Iron; May 2024; 1", "Iron; 3 April 2024; 2").trends().get(0);
		assertThat(trend.points()).extracting(Point::day)
			.containsExactly(LocalDate.of(2024, 4, 3), LocalDate.of(2024, 5, 15));
		assertThat(trend.monthsOnly()).isTrue();
		assertThat(of("Iron; 2 May 2024; 1", "Iron; 3 April 2024; 2").trends().get(0).monthsOnly()).isFalse();
	}

	@Test
	void aMonthAndADayInItAreDrawnInTheOrderOfTheirPlaces() {
		Trend trend = of("Iron; May 2024; 1", "Iron; 3 May 2024; 2", "Iron; 20 May 2024; 3").trends().get(0);
		assertThat(trend.points()).extracting(Point::day).isSorted();
	}

	@Test
	void whatHasNoNameHasNoTrend() {
		ResultForm one = new ResultForm(null, "May 2024", "1", null, null, null, null, null, null);
		ResultForm two = new ResultForm(null, "May 2023", "2", null, null, null, null, null, null);
		assertThat(ResultForm.applied(ResultForm.applied(Results.BLANK, "a", one), "b", two).trends()).isEmpty();
	}

}
