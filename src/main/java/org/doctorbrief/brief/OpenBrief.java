package org.doctorbrief.brief;

/**
 * Proof that this account may open this brief; only the door makes one, and nothing of a
 * brief can be read or changed without it.
 */
public final class OpenBrief {

	private final String id;

	private final String account;

	private final Grant grant;

	OpenBrief(String id, String account, Grant grant) {
		this.id = id;
		this.account = account;
		this.grant = grant;
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

	/** What the account is to this brief. */
	public Role role() {
		return this.grant.role();
	}

	/** Whether it is the account's own brief. */
	public boolean owned() {
		return role() == Role.OWNER;
	}

	/** Whether the account may change anything in it. */
	public boolean writable() {
		return role() != Role.READER;
	}

	/** Whether its owner keeps that section from this account. */
	public boolean hides(String section) {
		return this.grant.hidden().contains(section);
	}

	/** Refuses somebody from whom that section is hidden. */
	public void requireShown(String section) {
		if (hides(section)) {
			throw new PartHidden();
		}
	}

	/** Refuses somebody who may only read. */
	public void requireWriting() {
		if (!writable()) {
			throw new IllegalStateException("A reader cannot change a brief");
		}
	}

	/** Refuses everybody but the owner. */
	public void requireOwner() {
		if (!owned()) {
			throw new IllegalStateException("Only its owner can do that");
		}
	}

}
