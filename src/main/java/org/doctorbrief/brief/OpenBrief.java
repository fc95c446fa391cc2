package org.doctorbrief.brief;

/**
 * Proof that this account may open this brief; only the door makes one, and nothing of a
 * brief can be read or changed without it.
 */
public final class OpenBrief {

	private final String id;

	private final String account;

	private final Role role;

	OpenBrief(String id, String account, Role role) {
		this.id = id;
		this.account = account;
		this.role = role;
	}

	/** The brief's id, 128 random bits. */
	public String id() {
		return this.id;
	}

	/** The id of the account that opened it. */
	public String account() {
		return this.account;
	}

	/** Where its pages begin. */
	public String path() {
		return "/briefs/" + this.id;
	}

	/** Refuses somebody who may only read. */
	public void requireWriting() {
		if (this.role == Role.READER) {
			throw new IllegalStateException("A reader cannot change a brief");
		}
	}

	void requireOwner() {
		if (this.role != Role.OWNER) {
			throw new IllegalStateException("Only its owner can delete a brief");
		}
	}

}
