package org.doctorbrief.brief;

/**
 * Something that happened to a brief, told to whoever listens in the same transaction; it
 * never carries content.
 *
 * @param brief the brief's id
 * @param account the id of the account that did it, or nothing when nobody signed in did
 * @param what what was done
 * @param part the key of the section, or what else it was done to, or nothing
 */
public record Happening(String brief, String account, What what, String part) {

	/** What can happen to a brief. */
	public enum What {

		STARTED, OPENED, CHANGED, PRINTED, EXPORTED, DELETED,

		INVITED, JOINED, ENDED, HIDDEN,

		SHARED, COLLECTED, REFUSED, UNSHARED

	}

	/** Done by whoever opened that brief. */
	public static Happening of(OpenBrief brief, What what, String part) {
		return new Happening(brief.id(), brief.account(), what, part);
	}

}
