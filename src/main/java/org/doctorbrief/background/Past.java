package org.doctorbrief.background;

import java.util.Objects;
import java.util.stream.Stream;

import org.doctorbrief.values.Item;
import org.doctorbrief.values.When;

/**
 * Something of the past: a condition, an operation, or a condition in the family.
 *
 * @param id its id in the list
 * @param relative who had it, when that is a relative
 * @param what what it is or was
 * @param when when it was, since when, or at what age
 * @param note anything else
 */
public record Past(String id, String relative, String what, When when, String note) implements Item {

	public Past {
		when = When.orUnknown(when);
	}

	/** What it was, or else the first thing that was written about it. */
	@Override
	public String label() {
		return Stream.of(named(), this.when.words(), this.note).filter(Objects::nonNull).findFirst().orElse("");
	}

	private String named() {
		if (this.relative == null) {
			return this.what;
		}
		return (this.what != null) ? this.relative + ": " + this.what : this.relative;
	}

}
