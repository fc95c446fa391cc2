package org.doctorbrief.trail;

/**
 * Where the chain of a brief begins and ends.
 *
 * @param brief the brief's id
 * @param gone the number of its last entry that was older than is kept, or 0
 * @param goneLink the link of that entry, or nothing
 * @param number the number of its last entry, or 0
 * @param link the link of that entry, or nothing
 * @param mark the keyed mark over all of this, or nothing before the first entry
 */
record Head(String brief, long gone, String goneLink, long number, String link, String mark) {

	/** That of a chain without an entry. */
	static Head of(String brief) {
		return new Head(brief, 0, null, 0, null, null);
	}

	/** Whether nothing ever happened. */
	boolean blank() {
		return equals(of(this.brief));
	}

	/** The same with that entry at its end. */
	Head endingWith(Entry last) {
		return new Head(this.brief, this.gone, this.goneLink, last.number(), last.link(), null);
	}

	/** The same without the entries up to that one. */
	Head without(Entry gone) {
		return new Head(this.brief, gone.number(), gone.link(), this.number, this.link, null);
	}

	Head marked(String as) {
		return new Head(this.brief, this.gone, this.goneLink, this.number, this.link, as);
	}

	/** All it says but the mark. */
	String text() {
		return Entry.framed(this.brief, Long.toString(this.gone), this.goneLink, Long.toString(this.number), this.link);
	}

}
