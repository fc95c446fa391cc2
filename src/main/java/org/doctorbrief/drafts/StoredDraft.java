package org.doctorbrief.drafts;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** One row a brief, a writer and a page. */
@Entity
@Table(name = "draft")
@IdClass(StoredDraft.Key.class)
class StoredDraft {

	@Id
	private String briefId;

	@Id
	private String accountId;

	@Id
	private String page;

	private String tab;

	private Instant savedAt;

	private byte[] sealed;

	protected StoredDraft() {
	}

	StoredDraft(Key key, String tab, Instant savedAt, byte[] sealed) {
		this.briefId = key.briefId();
		this.accountId = key.accountId();
		this.page = key.page();
		this.tab = tab;
		this.savedAt = savedAt;
		this.sealed = sealed;
	}

	Key key() {
		return new Key(this.briefId, this.accountId, this.page);
	}

	String tab() {
		return this.tab;
	}

	Instant savedAt() {
		return this.savedAt;
	}

	byte[] sealed() {
		return this.sealed;
	}

	/** The row's key, and the place its content is sealed for. */
	record Key(String briefId, String accountId, String page) implements Serializable {

		String place() {
			return "draft:" + this.briefId + ":" + this.accountId + ":" + this.page;
		}

	}

}
