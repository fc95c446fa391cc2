package org.doctorbrief.medications;

import java.util.Objects;
import java.util.stream.Stream;

import org.doctorbrief.values.Item;
import org.doctorbrief.values.When;

/**
 * One medicine or supplement.
 *
 * @param id its id in the list
 * @param name what it is called
 * @param strength its strength and form
 * @param prescribed how it was prescribed
 * @param taken how it is really taken
 * @param purpose what it is for
 * @param prescriber who prescribed it
 * @param since since when
 * @param use whether it is taken now
 * @param kind whether it was prescribed or bought
 * @param note anything else
 */
public record Medicine(String id, String name, String strength, String prescribed, String taken, String purpose,
		String prescriber, When since, Use use, Kind kind, String note) implements Item {

	public Medicine {
		since = When.orUnknown(since);
	}

	static Medicine named(String id, String name) {
		return new Medicine(id, name, null, null, null, null, null, null, null, null, null);
	}

	/** Its name, or else the first thing that was written about it. */
	@Override
	public String label() {
		return Stream
			.of(this.name, this.strength, this.purpose, this.taken, this.prescribed, this.prescriber,
					this.since.words(), this.note)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse("");
	}

	/**
	 * All that is told of it in one line: its name, its strength, and how it is taken.
	 */
	public String line() {
		String dose = (this.strength == null || label().equals(this.strength)) ? label()
				: label() + " " + this.strength;
		String how = (this.taken != null) ? this.taken : this.prescribed;
		return (how == null || dose.equals(how)) ? dose : dose + ": " + how;
	}

	/** Whether its name is all that is known. */
	public boolean nameOnly() {
		return this.name != null && equals(named(this.id, this.name));
	}

	/** Whether the dose stands in the name, as it does in a line of a list. */
	public boolean nameTellsDose() {
		return this.name != null && MedicineLine.tellsStrength(this.name);
	}

	/** Whether that medicine says the same, whatever its id. */
	boolean sameAs(Medicine other) {
		return equals(new Medicine(this.id, other.name, other.strength, other.prescribed, other.taken, other.purpose,
				other.prescriber, other.since, other.use, other.kind, other.note));
	}

	/** How it came into the house. */
	public enum Kind {

		PRESCRIBED, BOUGHT, SUPPLEMENT

	}

	/** Whether it is taken now. */
	public enum Use {

		NOW, PAST

	}

}
