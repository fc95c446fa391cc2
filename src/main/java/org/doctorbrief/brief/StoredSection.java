package org.doctorbrief.brief;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/**
 * One row a brief and section; always written whole, for its version is sealed into it.
 */
@Entity
@Table(name = "brief_section")
@IdClass(StoredSection.Key.class)
class StoredSection {

	@Id
	private String briefId;

	@Id
	private String name;

	private long version;

	private Instant changedAt;

	private byte[] sealed;

	protected StoredSection() {
	}

	StoredSection(String briefId, String name) {
		this.briefId = briefId;
		this.name = name;
	}

	/** The one way this row changes. */
	void replace(long version, Instant changedAt, byte[] sealed) {
		this.version = version;
		this.changedAt = changedAt;
		this.sealed = sealed;
	}

	boolean isNew() {
		return this.sealed == null;
	}

	String place(long number) {
		return new Version(this.name, number, null, null).place(this.briefId);
	}

	/** This state, to be kept when the next one takes its place. */
	Version asVersion() {
		return new Version(this.name, this.version, this.changedAt, this.sealed);
	}

	String briefId() {
		return this.briefId;
	}

	String name() {
		return this.name;
	}

	long version() {
		return this.version;
	}

	Instant changedAt() {
		return this.changedAt;
	}

	byte[] sealed() {
		return this.sealed;
	}

	/** The row's key. */
	record Key(String briefId, String name) implements Serializable {

	}

}
