package org.doctorbrief.trail;

import java.util.HexFormat;

import org.doctorbrief.vault.Fingerprints;

import org.springframework.stereotype.Component;

/**
 * Ties entries to each other with a key that is not in the database, so that whoever can
 * write there cannot make or mend a chain.
 */
@Component
class Chain {

	/** What no link is; an entry tied to it says for good that something was wrong. */
	private static final String TORN = "torn";

	private final Fingerprints fingerprints;

	Chain(Fingerprints fingerprints) {
		this.fingerprints = fingerprints;
	}

	/**
	 * Ties an entry to the end of a chain.
	 * @param head the chain's
	 * @param entry the next entry
	 * @return the entry with its link, which fits only if that was the chain's true end
	 */
	Entry tie(Head head, Entry entry) {
		return entry.tied(keyed(link(stands(head) ? head.link() : TORN, entry)));
	}

	/** Whether that entry was tied to that link. */
	boolean ties(String before, Entry entry) {
		return matches(entry.link(), link(before, entry));
	}

	/** The head under its mark. */
	Head mark(Head head) {
		return head.marked(keyed(end(head)));
	}

	/** Whether that is a head as it was written. */
	boolean stands(Head head) {
		return head.blank() || (head.mark() != null && matches(head.mark(), end(head)));
	}

	private String keyed(String text) {
		return HexFormat.of().formatHex(this.fingerprints.of(text));
	}

	private boolean matches(String mark, String text) {
		return this.fingerprints.match(HexFormat.of().parseHex(mark), text);
	}

	private static String link(String before, Entry entry) {
		return "trail-entry:" + Entry.framed(before, entry.text());
	}

	private static String end(Head head) {
		return "trail-head:" + head.text();
	}

}
