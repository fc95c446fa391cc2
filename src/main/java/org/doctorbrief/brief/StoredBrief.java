package org.doctorbrief.brief;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One row a brief: its id and its wrapped key; it has no name here. */
@Entity
@Table(name = "brief")
class StoredBrief {

	@Id
	private String id;

	private byte[] wrappedKey;

	private Instant createdAt;

	protected StoredBrief() {
	}

	StoredBrief(String id, byte[] wrappedKey, Instant createdAt) {
		this.id = id;
		this.wrappedKey = wrappedKey;
		this.createdAt = createdAt;
	}

	String id() {
		return this.id;
	}

	byte[] wrappedKey() {
		return this.wrappedKey;
	}

}
