package org.doctorbrief.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.doctorbrief.values.When;
import org.doctorbrief.web.Text;

/**
 * A line that somebody copied: name, date, value, unit, range, mark and lab, parted by
 * semicolons or tabs. What cannot be read stays as it is and is marked to be checked.
 *
 * @param parts what stands between the semicolons
 */
record CopiedLine(List<String> parts) {

	private static final Pattern BETWEEN = Pattern.compile("[;\t]");

	private static final Pattern NUMBERS = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}");

	private static final int NEEDED = 3;

	private static final int KNOWN = 7;

	static Result read(String id, String line) {
		CopiedLine copied = new CopiedLine(Arrays.stream(BETWEEN.split(line, -1)).map(String::strip).toList());
		return copied.readable() ? copied.result(id)
				: new Result(id, line, null, null, null, null, null, null, null, null, true);
	}

	private boolean readable() {
		return this.parts.size() >= NEEDED && part(0) != null && part(2) != null && (dated() || undecided())
				&& this.parts.stream().allMatch((part) -> part.length() <= Text.SHORT);
	}

	/** The date may be missing, but something else may not stand in its place. */
	private boolean dated() {
		return part(1) == null || When.parse(part(1)).year() != null;
	}

	/** A date in numbers alone may begin with its day or with its month. */
	private boolean undecided() {
		return NUMBERS.matcher(part(1)).matches();
	}

	private Result result(String id) {
		List<String> rest = new ArrayList<>(this.parts.subList(Math.min(KNOWN, this.parts.size()), this.parts.size()));
		rest.removeIf(String::isEmpty);
		String note = rest.isEmpty() ? null : String.join("; ", rest);
		return new Result(id, part(0), When.parse(part(1)), part(2), part(3), part(4), part(5), part(6), null, note,
				(!dated() || note != null) ? true : null);
	}

	private String part(int place) {
		return (place < this.parts.size() && !this.parts.get(place).isEmpty()) ? this.parts.get(place) : null;
	}

}
