package org.doctorbrief.access;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
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

	private Instant since;

	protected BriefGrant() {
	}

	BriefGrant(String briefId, String accountId, Role role, Instant since) {
		this.briefId = briefId;
		this.accountId = accountId;
		this.role = role;
		this.since = since;
	}

	String briefId() {
		return this.briefId;
	}

	Role role() {
		return this.role;
	}

	/** The row's key. */
	record Key(String briefId, String accountId) implements Serializable {

	}

}
