package org.doctorbrief.sharing;

import java.time.Instant;

/**
 * A link as it is stored.
 *
 * @param id its id, which is not its secret
 * @param brief the brief's id
 * @param account who made it; it opens while she may open the brief
 * @param passcode the hash of its passcode, or nothing when it asks for none
 * @param about what only the brief's own key opens
 * @param version the version of the brief that its copy shows
 * @param period from when until when it opens, and when it was ended by hand
 * @param counts how often it was used
 */
record ShareLink(String id, String brief, String account, String passcode, byte[] about, long version, Period period,
		Counts counts) {

	/** So many wrong passcodes end a link for good. */
	static final int WRONG_TRIES = 10;

	/** How it stands at that moment. */
	State state(Instant now) {
		if (this.period.ended() != null) {
			return State.ENDED;
		}
		if (this.counts.fails() >= WRONG_TRIES) {
			return State.LOCKED;
		}
		if (this.counts.downloads() >= this.counts.most()) {
			return State.USED_UP;
		}
		return now.isBefore(this.period.ends()) ? State.OPEN : State.OVER;
	}

	/** Where its copy is sealed for. */
	String place() {
		return place("share", this.brief, this.id);
	}

	/** Where what is said about it is sealed for. */
	String aboutPlace() {
		return place("share-about", this.brief, this.id);
	}

	static String place(String kind, String brief, String id) {
		return kind + ":" + brief + ":" + id;
	}

	/** How a link stands. */
	enum State {

		OPEN, OVER, ENDED, USED_UP, LOCKED

	}

	/** From when until when it opens, and when it was ended by hand, if it was. */
	record Period(Instant created, Instant ends, Instant ended) {

	}

	/**
	 * How often it was opened, downloaded and refused, and how often it may be
	 * downloaded.
	 */
	record Counts(int opens, int downloads, int most, int fails) {

	}

	/**
	 * Something that happened to it.
	 *
	 * @param at when
	 * @param what what
	 * @param device the kind of browser and computer, or nothing when it is not known
	 */
	record Event(Instant at, What what, String device) {

	}

	/** What can happen to a link. */
	enum What {

		OPENED, COLLECTED, REFUSED

	}

}
