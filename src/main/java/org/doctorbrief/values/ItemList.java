package org.doctorbrief.values;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A list in a section, as the section declares it: what a person may remove from and
 * reorder.
 *
 * @param key the list's word in URLs, which is also the step that shows it
 * @param get takes the list out of the content
 * @param with puts another list in its place
 * @param <C> the section's content
 * @param <T> what an entry is
 */
public record ItemList<C, T extends Item>(String key, Function<C, Items<T>> get, BiFunction<C, Items<T>, C> with) {

	/** What a person calls the entry of that id. */
	public Optional<String> label(C content, String id) {
		return this.get.apply(content).find(id).map(Item::label);
	}

	/** The content without that entry. */
	public C removed(C content, String id) {
		return this.with.apply(content, this.get.apply(content).removed(id));
	}

	/** The content with that entry one place up or down. */
	public C moved(C content, String id, boolean up) {
		return this.with.apply(content, this.get.apply(content).moved(id, up));
	}

	/** The content with an entry back that earlier content had. */
	public C putBack(C content, String id, C earlier) {
		return this.with.apply(content, this.get.apply(content).putBack(id, this.get.apply(earlier)));
	}

}
