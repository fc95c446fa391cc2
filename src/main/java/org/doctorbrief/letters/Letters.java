package org.doctorbrief.letters;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.values.Items;

/**
 * The letters and messages of a brief.
 *
 * @param kept all of them, the newest last
 */
public record Letters(Items<Letter> kept) {

	static final Letters BLANK = new Letters(null);

	public Letters {
		kept = Items.orNone(kept);
	}

	Letters with(Items<Letter> next) {
		return new Letters(next);
	}

	/** With that letter, unless there is one of its id already. */
	Letters begun(Letter letter) {
		return this.kept.find(letter.id()).isPresent() ? this : with(this.kept.put(letter));
	}

	/** The letter of that id, a blank one when there is none. */
	public Letter letter(String id) {
		return this.kept.find(id).orElseGet(() -> Letter.blank(id));
	}

	Progress progress() {
		if (this.kept.isEmpty()) {
			return Progress.NOT_STARTED;
		}
		return this.kept.stream().allMatch(Letter::frozen) ? Progress.COMPLETED : Progress.IN_PROGRESS;
	}

}
