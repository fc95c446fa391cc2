package org.doctorbrief.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.doctorbrief.values.When;

/**
 * All results of one test, by date as far as dates are known.
 *
 * @param results each of them
 */
public record LabTest(List<Result> results) {

	public LabTest {
		results = results.stream().sorted(Comparator.comparing(Result::when, When.BY_DATE)).toList();
	}

	/**
	 * What the test is called, as its earliest result writes it; nothing when it has no
	 * name.
	 */
	public String name() {
		return this.results.get(0).name();
	}

	/** How its values run over time, one trend a unit. */
	public List<Trend> trends() {
		List<Result> left = new ArrayList<>(this.results);
		List<Trend> trends = new ArrayList<>();
		while (name() != null && !left.isEmpty()) {
			Result first = left.get(0);
			List<Result> alike = left.stream().filter(first::sameUnit).toList();
			Trend.of(alike).ifPresent(trends::add);
			left.removeAll(alike);
		}
		return trends;
	}

	/** Whether a picture shows some of its results and not others. */
	public boolean partlyDrawn() {
		int drawn = trends().stream().mapToInt((trend) -> trend.points().size()).sum();
		return drawn > 0 && drawn < this.results.size();
	}

}
