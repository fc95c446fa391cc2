package org.doctorbrief.accounts;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One row an account; its names are sealed, and it is found by a keyed mark alone. */
@Entity
@Table(name = "account")
class Account {

	@Id
	private String id;

	private byte[] loginMark;

	private byte[] wrappedKey;

	private byte[] profile;

	private String password;

	private Instant createdAt;

	protected Account() {
	}

	Account(String id, byte[] loginMark, byte[] wrappedKey, byte[] profile, String password, Instant createdAt) {
		this.id = id;
		this.loginMark = loginMark;
		this.wrappedKey = wrappedKey;
		this.profile = profile;
		this.password = password;
		this.createdAt = createdAt;
	}

	String id() {
		return this.id;
	}

	byte[] wrappedKey() {
		return this.wrappedKey;
	}

	byte[] profile() {
		return this.profile;
	}

	String password() {
		return this.password;
	}

	void changePassword(String hash) {
		this.password = hash;
	}

}
