package org.doctorbrief.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.doctorbrief.brief.Grant;
import org.doctorbrief.brief.Role;

/** One row an account and a brief that it may open. */
@Entity
@Table(name = "brief_access")
@IdClass(BriefGrant.Key.class)
class BriefGrant {

	@Id
	private String briefId;

	@Id
	private String accountId;

	@Enumerated(EnumType.STRING)
	private Role role;

	@Enumerated(EnumType.STRING)
	private Basis basis;

	private String hidden;

	private byte[] called;

	private Instant since;

	protected BriefGrant() {
	}

	/** The owner's own. */
	BriefGrant(String briefId, String accountId, Instant since) {
		this(briefId, accountId, Terms.OWNERS, null, since);
	}

	BriefGrant(String briefId, String accountId, Terms terms, byte[] called, Instant since) {
		this.briefId = briefId;
		this.accountId = accountId;
		this.role = terms.role();
		this.basis = terms.basis();
		this.called = called;
		this.since = since;
		hide(terms.hidden());
	}

	String briefId() {
		return this.briefId;
	}

	String accountId() {
		return this.accountId;
	}

	Basis basis() {
		return this.basis;
	}

	Instant since() {
		return this.since;
	}

	/** What the owner calls this person, sealed. */
	byte[] called() {
		return this.called;
	}

	Grant grant() {
		return new Grant(this.role, hidden());
	}

	Set<String> hidden() {
		return Terms.keys(this.hidden);
	}

	/** Keeps these sections from this person, and no others. */
	void hide(Set<String> sections) {
		this.hidden = String.join(" ", new TreeSet<>(sections));
	}

	/** The row's key. */
	record Key(String briefId, String accountId) implements Serializable {

	}

}
