package org.doctorbrief.history;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.doctorbrief.brief.Version;

import org.springframework.data.domain.Persistable;

/** One row a brief, section and version; sealed as it was, and never changed. */
@Entity
@Table(name = "section_history")
@IdClass(StoredVersion.Key.class)
class StoredVersion implements Persistable<StoredVersion.Key> {

	@Id
	private String briefId;

	@Id
	private String name;

	@Id
	@Column(name = "version")
	private long number;

	private Instant changedAt;

	private Instant replacedAt;

	private byte[] sealed;

	protected StoredVersion() {
	}

	StoredVersion(String briefId, Version version, Instant replacedAt) {
		this.briefId = briefId;
		this.name = version.section();
		this.number = version.number();
		this.changedAt = version.savedAt();
		this.replacedAt = replacedAt;
		this.sealed = version.sealed();
	}

	@Override
	public Key getId() {
		return new Key(this.briefId, this.name, this.number);
	}

	/** Always: it is written once. */
	@Override
	public boolean isNew() {
		return true;
	}

	Version asVersion() {
		return new Version(this.name, this.number, this.changedAt, this.sealed);
	}

	/** The row's key. */
	record Key(String briefId, String name, long number) implements Serializable {

	}

}
