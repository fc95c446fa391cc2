package org.doctorbrief.medications;

import java.util.Objects;
import java.util.stream.Stream;

import org.doctorbrief.values.Item;
import org.doctorbrief.values.When;

/**
 * Something that was not borne well: what it was and what happened, as facts.
 *
 * @param id its id in the list
 * @param substance the medicine, food or other thing
 * @param reaction what happened
 * @param when when it happened
 * @param kind what the person takes it for
 * @param severity how bad it was, in the person's own words
 * @param note anything else
 */
public record Allergy(String id, String substance, String reaction, When when, Kind kind, String severity,
		String note) implements Item {

	public Allergy {
		when = When.orUnknown(when);
	}

	/** What it was, or else the first thing that was written about it. */
	@Override
	public String label() {
		return Stream.of(this.substance, this.reaction, this.severity, this.when.words(), this.note)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse("");
	}

	/** What it was and what happened, in one line. */
	public String line() {
		return (this.reaction == null || label().equals(this.reaction)) ? label() : label() + ": " + this.reaction;
	}

	/** What the person takes it for. */
	public enum Kind {

		ALLERGY, PROBLEM, NOT_SURE

	}

}
