package org.doctorbrief.meanwhile;

import java.util.List;

/**
 * A field whose stored value changed while somebody had the page open.
 *
 * @param field the name of the field in the form
 * @param there what is stored now
 * @param typed what was typed
 * @param both the one after the other, where that makes a text
 * @param kept which of them to keep unless somebody chooses: the one that loses nothing
 */
public record Difference(String field, Side there, Side typed, Side both, Side kept) {

	static Difference of(FormField field, Record stored, Record typed) {
		Side there = Side.of(field, stored);
		Side mine = Side.of(field, typed);
		boolean thereHasAll = mine.texts().isEmpty() || (field.isLong() && there.has(mine));
		if (!field.isLong() || thereHasAll || mine.has(there)) {
			return new Difference(field.name(), there, mine, null, thereHasAll ? there : mine);
		}
		Side both = new Side(there.carried() + "\n\n" + mine.carried(), List.of());
		return new Difference(field.name(), there, mine, both, both);
	}

	/**
	 * One of the values.
	 *
	 * @param carried the value as one field of a form carries it
	 * @param texts what is read of it, several for ticks and none when it is blank
	 */
	public record Side(String carried, List<String> texts) {

		static Side of(FormField field, Record form) {
			return new Side(String.join(",", field.textsIn(form)), field.wordsIn(form));
		}

		boolean has(Side other) {
			return this.carried.contains(other.carried);
		}

	}

}
