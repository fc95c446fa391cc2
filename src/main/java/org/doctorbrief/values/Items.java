package org.doctorbrief.values;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An ordered list of entries whose verbs answer the next list.
 *
 * @param list the entries in order
 * @param <T> what an entry is
 */
public record Items<T extends Item>(@JsonValue List<T> list) implements Iterable<T> {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public Items {
		list = (list != null) ? list.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/** An empty list. */
	public static <T extends Item> Items<T> none() {
		return new Items<>(List.of());
	}

	/** The given list, or an empty one where it is missing. */
	public static <T extends Item> Items<T> orNone(Items<T> items) {
		return (items != null) ? items : none();
	}

	/**
	 * With this entry: in its old place when its id is there already, else at the end.
	 */
	public Items<T> put(T item) {
		List<T> next = new ArrayList<>(this.list);
		int place = placeOf(item.id());
		if (place < 0) {
			next.add(item);
		}
		else {
			next.set(place, item);
		}
		return new Items<>(next);
	}

	/** Without the entry of that id. */
	public Items<T> removed(String id) {
		return new Items<>(this.list.stream().filter((item) -> !item.id().equals(id)).toList());
	}

	/**
	 * With an entry back that an earlier list had, behind the entry it stood behind then,
	 * as far as that is still here.
	 */
	public Items<T> putBack(String id, Items<T> earlier) {
		int then = earlier.placeOf(id);
		if (then < 0 || placeOf(id) >= 0) {
			return this;
		}
		int behind = -1;
		for (int place = then - 1; place >= 0 && behind < 0; place--) {
			behind = placeOf(earlier.list.get(place).id());
		}
		List<T> next = new ArrayList<>(this.list);
		next.add(behind + 1, earlier.list.get(then));
		return new Items<>(next);
	}

	/** With the entry of that id one place nearer to the start or to the end. */
	public Items<T> moved(String id, boolean up) {
		int from = placeOf(id);
		int to = from + (up ? -1 : 1);
		if (from < 0 || to < 0 || to >= this.list.size()) {
			return this;
		}
		List<T> next = new ArrayList<>(this.list);
		Collections.swap(next, from, to);
		return new Items<>(next);
	}

	/** The entry of that id. */
	public Optional<T> find(String id) {
		return stream().filter((item) -> item.id().equals(id)).findFirst();
	}

	/** Its entries, in order. */
	public Stream<T> stream() {
		return this.list.stream();
	}

	/** How many entries there are. */
	public int size() {
		return this.list.size();
	}

	/** Whether there is no entry. */
	public boolean isEmpty() {
		return this.list.isEmpty();
	}

	@Override
	public Iterator<T> iterator() {
		return this.list.iterator();
	}

	private int placeOf(String id) {
		for (int place = 0; place < this.list.size(); place++) {
			if (this.list.get(place).id().equals(id)) {
				return place;
			}
		}
		return -1;
	}

}
