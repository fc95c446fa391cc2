package org.doctorbrief.trail;

import java.time.Instant;
import java.util.Objects;

/** Goes along a chain from its first entry to its last, and tells whether it holds. */
class Check {

	private final Chain chain;

	private Head head;

	private long number;

	private String link;

	private Instant begins;

	private Instant holdsUntil;

	private boolean torn;

	Check(Chain chain) {
		this.chain = chain;
	}

	/** Begins at that head, once. */
	void begin(Head at) {
		if (this.head == null) {
			this.head = at;
			this.number = at.gone();
			this.link = at.goneLink();
			this.torn = !this.chain.stands(at);
		}
	}

	/** Goes on to the next entry. */
	void next(Entry entry) {
		this.begins = (this.begins != null) ? this.begins : entry.at();
		this.torn = this.torn || entry.number() != this.number + 1 || !this.chain.ties(this.link, entry);
		if (!this.torn) {
			this.number = entry.number();
			this.link = entry.link();
			this.holdsUntil = entry.at();
		}
	}

	/** Whether every entry is there as it was written. */
	boolean holds() {
		return this.head != null && !this.torn && this.number == this.head.number()
				&& Objects.equals(this.link, this.head.link());
	}

	/** When its first entry was written, or nothing when there is none. */
	Instant begins() {
		return this.begins;
	}

	/** Until when it is as it was written, or nothing when no entry is. */
	Instant holdsUntil() {
		return this.holdsUntil;
	}

}
