package org.doctorbrief.compare;

import java.util.Arrays;
import java.util.List;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.opinions.Topic;
import org.doctorbrief.values.Items;

/**
 * What the person makes of the opinions side by side.
 *
 * @param rows what she said of a topic, in the order of the topics
 */
public record Comparison(Items<Row> rows) {

	static final Comparison BLANK = new Comparison(null);

	public Comparison {
		rows = Items.orNone(rows);
	}

	/** The row of that topic, a blank one where nothing was said yet. */
	public Row of(Topic topic) {
		return this.rows.find(topic.name()).orElseGet(() -> Row.blank(topic));
	}

	/** With that row. */
	Comparison with(Row row) {
		List<Row> next = Arrays.stream(Topic.values())
			.map((topic) -> (topic == row.topic()) ? row : of(topic))
			.filter((one) -> !one.equals(Row.blank(one.topic())))
			.toList();
		return new Comparison(new Items<>(next));
	}

	Progress progress() {
		return Progress.of(Arrays.stream(Topic.values()).map((topic) -> of(topic).mark()).toArray());
	}

}
