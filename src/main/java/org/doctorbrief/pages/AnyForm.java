package org.doctorbrief.pages;

import org.doctorbrief.values.Item;
import org.doctorbrief.values.Listed;
import org.doctorbrief.values.Listed.Any;

/**
 * What a page about a whole list asks for.
 *
 * @param any an {@link Any}
 */
public record AnyForm(String any) {

	/** The form's value as the list has it now. */
	public static AnyForm of(Listed<?> listed) {
		return new AnyForm(Choice.name(listed.any()));
	}

	/** The list with what was chosen. */
	public <T extends Item> Listed<T> applied(Listed<T> listed) {
		return listed.saying(Choice.of(Any.class, this.any));
	}

}
