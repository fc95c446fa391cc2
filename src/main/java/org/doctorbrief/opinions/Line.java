package org.doctorbrief.opinions;

import java.util.Objects;

import org.doctorbrief.values.Item;
import org.doctorbrief.web.Text;

/**
 * What one doctor said about one topic, and what the same doctor wrote about it later;
 * neither takes the other's place.
 *
 * @param topic the topic
 * @param said what was said, or was known first
 * @param written what a later letter or report says
 */
public record Line(Topic topic, Statement said, Statement written) implements Item {

	public Line {
		Objects.requireNonNull(topic);
		said = Statement.orBlank(said);
		written = Statement.orBlank(written);
	}

	static Line blank(Topic topic) {
		return new Line(topic, null, null);
	}

	@Override
	public String id() {
		return this.topic.name();
	}

	@Override
	public String label() {
		return id();
	}

	/** Whether there is anything about it. */
	public boolean told() {
		return this.said.text() != null || this.written.text() != null;
	}

	Line saying(Statement next) {
		return new Line(this.topic, next, this.written);
	}

	/**
	 * With these words behind what was said, unless they stand there already or there is
	 * no room for them.
	 */
	Line taking(Statement more) {
		Statement next = this.said.and(more);
		return (this.said.holds(more.text()) || next.text().length() > Text.AREA) ? this : saying(next);
	}

}
