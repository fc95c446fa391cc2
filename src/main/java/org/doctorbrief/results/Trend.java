package org.doctorbrief.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.doctorbrief.values.When;

/**
 * The values of one test in one unit that are plain numbers and have a date.
 *
 * @param points at least two of them, on at least two days, by date
 */
public record Trend(List<Point> points) {

	/** The trend of these results, where they are enough for one. */
	static Optional<Trend> of(List<Result> alike) {
		PlainNumbers numbers = PlainNumbers.among(alike.stream().map(Result::value).toList());
		List<Point> points = alike.stream()
			.filter((result) -> result.when().month() != null)
			.flatMap((result) -> numbers.read(result.value()).map((number) -> new Point(result, number)).stream())
			.sorted(Comparator.comparing(Point::day))
			.toList();
		boolean enough = points.stream().map(Point::day).distinct().count() > 1;
		return enough ? Optional.of(new Trend(points)) : Optional.empty();
	}

	/** The id of its first result, which names it in addresses. */
	public String id() {
		return first().result().id();
	}

	/** What the test is called. */
	public String name() {
		return first().result().name();
	}

	/** The unit, or nothing. */
	public String unit() {
		return first().result().unit();
	}

	/** The date it begins with. */
	public When from() {
		return first().result().when();
	}

	/** The date it ends with. */
	public When to() {
		return this.points.get(this.points.size() - 1).result().when();
	}

	/** Whether a point stands in the middle of its month because no day is known. */
	public boolean monthsOnly() {
		return this.points.stream().anyMatch((point) -> point.result().when().day() == null);
	}

	private Point first() {
		return this.points.get(0);
	}

	/**
	 * One value.
	 *
	 * @param result the result it stands in
	 * @param number the value as a number
	 */
	public record Point(Result result, BigDecimal number) {

		private static final int MIDDLE = 15;

		LocalDate day() {
			When when = this.result.when();
			return LocalDate.of(when.year(), when.month(), (when.day() != null) ? when.day() : MIDDLE);
		}

	}

}
