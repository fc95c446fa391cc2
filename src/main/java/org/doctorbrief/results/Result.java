package org.doctorbrief.results;

import java.text.Normalizer;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.doctorbrief.values.Item;
import org.doctorbrief.values.Source;
import org.doctorbrief.values.When;

/**
 * One result, word for word as the report prints it.
 *
 * @param id its id in the list
 * @param name what the test is called
 * @param when when the test was done
 * @param value what was found, a number or words
 * @param unit what the number counts
 * @param range the range that the report prints beside it
 * @param flag the lab's own mark
 * @param lab which lab or office
 * @param source where it is known from
 * @param note anything else
 * @param toCheck whether it was copied in a line that could not be read in full
 */
public record Result(String id, String name, When when, String value, String unit, String range, String flag,
		String lab, Source source, String note, Boolean toCheck) implements Item {

	private static final int WORDY = 30;

	public Result {
		when = When.orUnknown(when);
	}

	static Result blank(String id) {
		return new Result(id, null, null, null, null, null, null, null, null, null, null);
	}

	/** What the test is called, or else the first thing that was written about it. */
	@Override
	public String label() {
		return Stream
			.of(this.name, this.value, this.note, this.lab, this.range, this.flag, this.unit, this.when.words())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse("");
	}

	/** The value with its unit; nothing when there is neither. */
	public String measured() {
		String words = Stream.of(this.value, this.unit).filter(Objects::nonNull).collect(Collectors.joining(" "));
		return words.isEmpty() ? null : words;
	}

	/** Whether the value is a text with nothing beside it, and wants more room. */
	public boolean wordy() {
		return this.value != null && this.value.length() > WORDY && this.range == null && this.flag == null;
	}

	/** Whether both are results of one test, however its name is spaced and cased. */
	boolean sameTest(Result other) {
		return spaced(this.name).equalsIgnoreCase(spaced(other.name));
	}

	/** Whether the units are the same; capitals matter in them. */
	boolean sameUnit(Result other) {
		return spaced(this.unit).equals(spaced(other.unit));
	}

	boolean tellsTheSame(Result other) {
		return equals(new Result(this.id, other.name, other.when, other.value, other.unit, other.range, other.flag,
				other.lab, other.source, other.note, other.toCheck));
	}

	private static String spaced(String text) {
		return (text == null) ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
	}

}
