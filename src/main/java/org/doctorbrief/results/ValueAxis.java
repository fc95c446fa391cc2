package org.doctorbrief.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;

/**
 * The scale of the values, by one rule for all pictures: from the round number below the
 * smallest value to the one above the largest, and never less than a fifth of the larger
 * one, so that small differences do not look like large ones.
 *
 * @param low the number at its foot
 * @param step from one line to the next
 * @param steps how many of them
 */
record ValueAxis(BigDecimal low, BigDecimal step, int steps) {

	private static final BigDecimal LEAST = new BigDecimal("0.2");

	private static final BigDecimal PARTS = BigDecimal.valueOf(4);

	private static final List<BigDecimal> ROUND = List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5),
			BigDecimal.TEN);

	static ValueAxis of(List<BigDecimal> values) {
		BigDecimal min = Collections.min(values);
		BigDecimal max = Collections.max(values);
		BigDecimal least = min.abs().max(max.abs()).multiply(LEAST);
		BigDecimal missing = least.subtract(max.subtract(min)).max(BigDecimal.ZERO).divide(BigDecimal.valueOf(2));
		BigDecimal span = max.subtract(min).add(missing).add(missing);
		BigDecimal step = (span.signum() == 0) ? BigDecimal.ONE : round(span.divide(PARTS));
		BigDecimal low = min.subtract(missing).divide(step, 0, RoundingMode.FLOOR).multiply(step);
		BigDecimal high = max.add(missing).divide(step, 0, RoundingMode.CEILING).multiply(step);
		int steps = high.subtract(low).divide(step).intValueExact();
		return new ValueAxis(low, step, Math.max(1, steps));
	}

	/** How many steps above the foot that value stands. */
	double position(BigDecimal value) {
		return value.subtract(this.low).doubleValue() / this.step.doubleValue();
	}

	/** The number that stands so many steps above the foot. */
	BigDecimal at(double position) {
		BigDecimal places = BigDecimal.valueOf(position).setScale(4, RoundingMode.HALF_UP);
		BigDecimal value = this.low.add(this.step.multiply(places)).stripTrailingZeros();
		return (value.scale() < 0) ? value.setScale(0) : value;
	}

	/** The next round number that is not smaller. */
	private static BigDecimal round(BigDecimal span) {
		int magnitude = span.precision() - span.scale() - 1;
		return ROUND.stream()
			.map((digit) -> digit.scaleByPowerOfTen(magnitude))
			.filter((candidate) -> candidate.compareTo(span) >= 0)
			.findFirst()
			.orElseThrow();
	}

}
