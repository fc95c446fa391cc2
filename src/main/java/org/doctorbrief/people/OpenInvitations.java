package org.doctorbrief.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Role;
import org.doctorbrief.values.Ids;
import org.doctorbrief.vault.Durably;
import org.doctorbrief.vault.Fingerprints;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored invitations; of the link only a keyed mark is kept, of the code a hash. */
@Component
class OpenInvitations {

	private static final String FOUND = "select id, brief_id, role, basis, hidden, code, called, ends_at from invitation ";

	private final JdbcClient jdbc;

	private final Fingerprints fingerprints;

	private final Durably durably;

	private final Clock clock;

	OpenInvitations(JdbcClient jdbc, Fingerprints fingerprints, Durably durably, Clock clock) {
		this.jdbc = jdbc;
		this.fingerprints = fingerprints;
		this.durably = durably;
		this.clock = clock;
	}

	/** Keeps a new one. */
	void keep(OpenBrief brief, InvitationToken link, String code, Terms terms, byte[] called) {
		Instant now = this.clock.instant();
		this.jdbc
			.sql("insert into invitation (id, brief_id, token_mark, code, tries, role, basis, hidden, called, "
					+ "made_at, ends_at) values (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?)")
			.params(Ids.random(), brief.id(), mark(link), code, terms.role().name(), terms.basis().name(),
					String.join(" ", new TreeSet<>(terms.hidden())), called, Timestamp.from(now),
					Timestamp.from(now.plus(Invitation.LIFETIME)))
			.update();
	}

	/** Those of a brief that can still be taken, oldest first. */
	List<Invitation> open(OpenBrief brief) {
		return this.jdbc.sql(FOUND + "where brief_id = ? and ends_at > ? and tries < ? order by made_at")
			.params(brief.id(), now(), Invitation.TRIES)
			.query(OpenInvitations::read)
			.list();
	}

	/** The one with that link, if it can still be taken. */
	Optional<Invitation> find(InvitationToken link) {
		return this.jdbc.sql(FOUND + "where token_mark = ? and ends_at > ? and tries < ?")
			.params(mark(link), now(), Invitation.TRIES)
			.query(OpenInvitations::read)
			.optional();
	}

	/**
	 * Counts a try before its code is looked at, so that many at once are counted too.
	 * @return whether there was a try left
	 */
	boolean countTry(Invitation invitation) {
		return this.durably
			.call(() -> this.jdbc.sql("update invitation set tries = tries + 1 where id = ? and tries < ?")
				.params(invitation.id(), Invitation.TRIES)
				.update()) == 1;
	}

	/**
	 * Takes it away.
	 * @return whether it was there
	 */
	boolean remove(String brief, String id) {
		return this.jdbc.sql("delete from invitation where id = ? and brief_id = ?").params(id, brief).update() == 1;
	}

	/** Takes away what has ended. */
	void removeEnded() {
		this.jdbc.sql("delete from invitation where ends_at <= ?").param(now()).update();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private byte[] mark(InvitationToken link) {
		return this.fingerprints.of("invitation:" + link.value());
	}

	private static Invitation read(ResultSet row, int number) throws SQLException {
		Terms terms = new Terms(Role.valueOf(row.getString("role")), Basis.valueOf(row.getString("basis")),
				Terms.keys(row.getString("hidden")));
		return new Invitation(row.getString("id"), row.getString("brief_id"), terms, row.getString("code"),
				row.getBytes("called"), row.getTimestamp("ends_at").toInstant());
	}

}
