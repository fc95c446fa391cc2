package org.doctorbrief.values;

/**
 * A list, and whether there is anything for it. Entries that are there win over "none";
 * "not sure" beside entries stays.
 *
 * @param any whether there is anything
 * @param list each entry
 * @param <T> what an entry is
 */
public record Listed<T extends Item>(Any any, Items<T> list) {

	public Listed {
		list = Items.orNone(list);
		any = (!list.isEmpty() && any != Any.NOT_SURE) ? Any.LISTED : any;
	}

	/** Nothing was said and nothing is listed. */
	public static <T extends Item> Listed<T> blank() {
		return new Listed<>(null, null);
	}

	/** The given list, or the blank one where it is missing. */
	public static <T extends Item> Listed<T> orBlank(Listed<T> listed) {
		return (listed != null) ? listed : blank();
	}

	/** With that answer to the question whether there is anything. */
	public Listed<T> saying(Any next) {
		return new Listed<>(next, this.list);
	}

	/**
	 * With this entry: in its old place when its id is there already, else at the end.
	 */
	public Listed<T> put(T entry) {
		return with(this.list.put(entry));
	}

	/** With these entries in place of the others. */
	public Listed<T> with(Items<T> next) {
		return new Listed<>(this.any, next);
	}

	/** Whether there is anything for a list: three answers that are not the same. */
	public enum Any {

		LISTED, NONE, NOT_SURE

	}

}
