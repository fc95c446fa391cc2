package org.doctorbrief.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.values.Ids;
import org.doctorbrief.values.Items;

/**
 * All results, in the order they were written in.
 *
 * @param list each of them
 */
public record Results(Items<Result> list) {

	static final Results BLANK = new Results(null);

	public Results {
		list = Items.orNone(list);
	}

	/** The tests in the order in which their first results were written. */
	public List<LabTest> tests() {
		List<List<Result>> groups = new ArrayList<>();
		for (Result result : this.list) {
			groups.stream()
				.filter((group) -> group.get(0).sameTest(result))
				.findFirst()
				.orElseGet(() -> added(groups))
				.add(result);
		}
		return groups.stream().map(LabTest::new).toList();
	}

	/** Every trend there is. */
	public List<Trend> trends() {
		return tests().stream().flatMap((test) -> test.trends().stream()).toList();
	}

	Optional<Trend> trend(String id) {
		return trends().stream().filter((trend) -> trend.id().equals(id)).findFirst();
	}

	Results put(Result result) {
		return new Results(this.list.put(result));
	}

	/** With a result for each line that is not there yet. */
	Results copied(List<String> lines) {
		Results next = this;
		for (String line : lines) {
			Result result = CopiedLine.read(Ids.random(), line);
			if (next.list.stream().noneMatch(result::tellsTheSame)) {
				next = next.put(result);
			}
		}
		return next;
	}

	Progress progress() {
		boolean open = this.list.stream().anyMatch((result) -> Boolean.TRUE.equals(result.toCheck()));
		return open ? Progress.IN_PROGRESS : Progress.of(this.list);
	}

	private static List<Result> added(List<List<Result>> groups) {
		groups.add(new ArrayList<>());
		return groups.get(groups.size() - 1);
	}

}
