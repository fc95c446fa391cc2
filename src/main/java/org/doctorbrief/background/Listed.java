package org.doctorbrief.background;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.values.Items;

/**
 * A list, and whether there is anything for it. Entries that are there win over "none".
 *
 * @param any whether there is anything
 * @param list each entry
 */
public record Listed(Any any, Items<Past> list) {

	static final Listed BLANK = new Listed(null, null);

	public Listed {
		list = Items.orNone(list);
		any = (!list.isEmpty() && any != Any.NOT_SURE) ? Any.LISTED : any;
	}

	Listed saying(Any next) {
		return new Listed(next, this.list);
	}

	Listed put(Past entry) {
		return with(this.list.put(entry));
	}

	Listed with(Items<Past> next) {
		return new Listed(this.any, next);
	}

	Progress progress() {
		if (this.any == null) {
			return Progress.NOT_STARTED;
		}
		return (this.any == Any.LISTED && this.list.isEmpty()) ? Progress.IN_PROGRESS : Progress.COMPLETED;
	}

	/** Whether there is anything for a list: three answers that are not the same. */
	public enum Any {

		LISTED, NONE, NOT_SURE

	}

}
