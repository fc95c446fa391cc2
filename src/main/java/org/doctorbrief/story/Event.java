package org.doctorbrief.story;

import java.util.Objects;
import java.util.stream.Stream;

import org.doctorbrief.values.Item;
import org.doctorbrief.values.When;

/**
 * Something that happened.
 *
 * @param id its id in the list
 * @param when when it happened
 * @param what what happened
 * @param where at which clinic or place
 */
public record Event(String id, When when, String what, String where) implements Item {

	public Event {
		when = When.orUnknown(when);
	}

	/** One line; what stands before a colon is the date, when it is one. */
	static Event read(String id, String line) {
		int colon = line.indexOf(':');
		When when = (colon > 0) ? When.parse(line.substring(0, colon)) : When.UNKNOWN;
		String rest = line.substring(colon + 1).strip();
		return (when.year() != null && !rest.isEmpty()) ? new Event(id, when, rest, null)
				: new Event(id, null, line, null);
	}

	/** What happened, or else the first thing that was written about it. */
	@Override
	public String label() {
		return Stream.of(this.what, this.where, this.when.words()).filter(Objects::nonNull).findFirst().orElse("");
	}

	boolean tellsTheSame(Event other) {
		return this.when.equals(other.when) && Objects.equals(this.what, other.what);
	}

}
