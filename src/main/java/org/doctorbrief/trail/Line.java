package org.doctorbrief.trail;

import java.time.Duration;
import java.util.Objects;

/**
 * One line of the page: an entry, or several changes that one person made to one part
 * within an hour.
 *
 * @param newest the newest of them
 * @param oldest the oldest of them
 */
record Line(Entry newest, Entry oldest) {

	private static final Duration AN_HOUR = Duration.ofHours(1);

	static Line of(Entry entry) {
		return new Line(entry, entry);
	}

	/** Whether that earlier entry can stand on this line. */
	boolean takes(Entry earlier) {
		return Teller.changes(earlier) && Teller.changes(this.newest) && same(this.newest.account(), earlier.account())
				&& same(this.newest.part(), earlier.part())
				&& Duration.between(earlier.at(), this.newest.at()).compareTo(AN_HOUR) <= 0;
	}

	Line with(Entry earlier) {
		return new Line(this.newest, earlier);
	}

	/** Whether it stands for more than one entry. */
	boolean several() {
		return this.newest.number() != this.oldest.number();
	}

	private static boolean same(String one, String other) {
		return Objects.equals(one, other);
	}

}
