package org.doctorbrief.welcome;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

import org.doctorbrief.values.Ids;
import org.doctorbrief.vault.Durably;
import org.doctorbrief.vault.Fingerprints;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Invitations that the owner of the machine made, each good for one account within seven
 * days; what is kept of them is not enough to make a link.
 */
@Component
class Invitations {

	private static final Duration LIFETIME = Duration.ofDays(7);

	private final JdbcClient jdbc;

	private final Fingerprints fingerprints;

	private final Durably durably;

	private final Clock clock;

	Invitations(JdbcClient jdbc, Fingerprints fingerprints, Durably durably, Clock clock) {
		this.jdbc = jdbc;
		this.fingerprints = fingerprints;
		this.durably = durably;
		this.clock = clock;
	}

	/** A new one. */
	String make() {
		String token = Ids.random();
		this.durably.run(() -> {
			this.jdbc.sql("delete from sign_up_invitation where ends_at <= ?").param(now()).update();
			this.jdbc.sql("insert into sign_up_invitation (mark, ends_at) values (?, ?)")
				.params(mark(token), Timestamp.from(this.clock.instant().plus(LIFETIME)))
				.update();
		});
		return token;
	}

	boolean isOpen(String token) {
		return this.jdbc.sql("select count(*) from sign_up_invitation where mark = ? and ends_at > ?")
			.params(mark(token), now())
			.query(Integer.class)
			.single() == 1;
	}

	/** Uses it up; only one of two at once can. */
	boolean use(String token) {
		return this.jdbc.sql("delete from sign_up_invitation where mark = ? and ends_at > ?")
			.params(mark(token), now())
			.update() == 1;
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private byte[] mark(String token) {
		return this.fingerprints.of("invitation:" + token);
	}

}
