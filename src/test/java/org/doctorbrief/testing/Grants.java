package org.doctorbrief.testing;

import java.sql.Timestamp;
import java.time.Instant;

import org.doctorbrief.brief.Role;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets people open briefs without an invitation.
 *
 * @param jdbc the database of the application under test
 */
public record Grants(JdbcClient jdbc) {

	/** The id of the account that a person signed up with. */
	public String account(Person person) {
		return this.jdbc.sql("select account_id from brief_access where brief_id = ? and role = 'OWNER'")
			.param(person.briefId())
			.query(String.class)
			.single();
	}

	/** Lets that person open that brief, and keeps those sections from her. */
	public void let(String brief, Person person, Role role, String... hidden) {
		this.jdbc.sql("insert into brief_access (brief_id, account_id, role, since, hidden) values (?, ?, ?, ?, ?)")
			.params(brief, account(person), role.name(), Timestamp.from(Instant.EPOCH), String.join(" ", hidden))
			.update();
	}

}
