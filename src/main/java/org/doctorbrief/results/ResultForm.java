package org.doctorbrief.results;

import org.doctorbrief.pages.Choice;
import org.doctorbrief.values.Source;
import org.doctorbrief.values.When;
import org.doctorbrief.web.Text;

/**
 * What the page about one result asks for.
 *
 * @param name what the test is called; as long as a line that was copied can be
 * @param when when the test was done, in any words
 * @param value what was found
 * @param unit what the number counts
 * @param range the range that the report prints beside it
 * @param flag the lab's own mark
 * @param lab which lab or office
 * @param source a {@link Source}
 * @param note anything else
 */
record ResultForm(@Text(max = Text.AREA) String name, @Text String when, @Text(max = Text.AREA) String value,
		@Text String unit, @Text String range, @Text String flag, @Text String lab, String source,
		@Text(max = Text.AREA) String note) {

	static ResultForm of(Results content, String item) {
		Result result = content.list().find(item).orElseGet(() -> Result.blank(item));
		return new ResultForm(result.name(), result.when().words(), result.value(), result.unit(), result.range(),
				result.flag(), result.lab(), Choice.name(result.source()), result.note());
	}

	/** Whoever keeps the page has checked what was copied. */
	static Results applied(Results content, String item, ResultForm typed) {
		return content.put(typed.toResult(item));
	}

	/** Whether nothing was written that a result could be told by. */
	boolean tellsNothing() {
		return toResult(null).label().isEmpty();
	}

	private Result toResult(String item) {
		return new Result(item, this.name, When.parse(this.when), this.value, this.unit, this.range, this.flag,
				this.lab, Choice.of(Source.class, this.source), this.note, null);
	}

}
