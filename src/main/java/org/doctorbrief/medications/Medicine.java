package org.doctorbrief.medications;

import java.util.Objects;
import java.util.regex.Pattern;
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
 * @param note anything else
 */
public record Medicine(String id, String name, String strength, String prescribed, String taken, String purpose,
		String prescriber, When since, Use use, String note) implements Item {

	private static final Pattern DOSE = Pattern.compile("\\d\\s?(mg|g|mcg|µg|ug|ml|iu|units?|%)(?!\\p{L})",
			Pattern.CASE_INSENSITIVE);

	public Medicine {
		since = When.orUnknown(since);
	}

	static Medicine named(String id, String name) {
		return new Medicine(id, name, null, null, null, null, null, null, null, null);
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

	/** Whether its name is all that is known. */
	public boolean nameOnly() {
		return this.name != null && equals(named(this.id, this.name));
	}

	/** Whether the dose stands in the name, as it does in a line of a list. */
	public boolean nameTellsDose() {
		return this.name != null && DOSE.matcher(this.name).find();
	}

	/** Whether it is taken now. */
	public enum Use {

		NOW, PAST

	}

}
