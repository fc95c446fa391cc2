package org.doctorbrief.brief;

import java.util.List;

import org.doctorbrief.values.ItemList;

/**
 * One part of the brief, stored as one sealed document.
 *
 * @param <C> the record tree that holds its content
 */
public interface Section<C> {

	/** The word that names it everywhere: in URLs, templates, messages and rows. */
	String key();

	/** The class its stored JSON becomes. */
	Class<C> contentType();

	/** What it is before anything was answered. */
	C blank();

	/** Its pages. */
	List<Step<C>> steps();

	/** The lists in it that a person can remove from and reorder. */
	default List<ItemList<C, ?>> lists() {
		return List.of();
	}

	/** The number of its content's shape; every change of shape raises it. */
	default int format() {
		return 1;
	}

}
