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

	/** As many entries as a person can write into one list. */
	public static final int MOST = 1000;

	/** What a person calls the entry of that id. */
	public Optional<String> label(C content, String id) {
		return this.get.apply(content).find(id).map(Item::label);
	}

	/** Whether the list has grown to more than there is room for. */
	public boolean overflows(C before, C after) {
		int size = this.get.apply(after).size();
		return size > MOST && size > this.get.apply(before).size();
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
