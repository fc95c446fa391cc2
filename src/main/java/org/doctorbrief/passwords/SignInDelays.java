package org.doctorbrief.passwords;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.doctorbrief.vault.Fingerprints;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes each further wrong password wait longer, for a name and for an address, whether
 * or not there is such an account; it never locks anybody out for good, and forgets after
 * a quarter of an hour of quiet.
 */
@Component
class SignInDelays {

	private static final Duration LONGEST = Duration.ofMinutes(15);

	private final JdbcClient jdbc;

	private final Fingerprints fingerprints;

	private final Clock clock;

	SignInDelays(JdbcClient jdbc, Fingerprints fingerprints, Clock clock) {
		this.jdbc = jdbc;
		this.fingerprints = fingerprints;
		this.clock = clock;
	}

	/**
	 * Counts one more try before its password is looked at.
	 * @param who whose tries are counted
	 * @param free how many tries wait for nothing
	 * @return how long to wait before the next try, or zero when this one may go ahead
	 */
	@Transactional
	public Duration count(String who, int free) {
		byte[] mark = this.fingerprints.of("delay:" + who);
		Instant now = this.clock.instant();
		Optional<Tries> before = find(mark);
		if (before.isPresent() && before.get().openAt().isAfter(now)) {
			return Duration.between(now, before.get().openAt());
		}
		int failures = before.filter((tries) -> tries.openAt().plus(LONGEST).isAfter(now))
			.map(Tries::failures)
			.orElse(0) + 1;
		store(mark, failures, now.plus(delay(failures - free)), before.isPresent());
		return Duration.ZERO;
	}

	/** Takes back the one try that was right; the wrong ones before it still count. */
	@Transactional
	public void takeBack(String who) {
		this.jdbc.sql("update sign_in_delay set failures = failures - 1 where mark = ? and failures > 0")
			.param(this.fingerprints.of("delay:" + who))
			.update();
	}

	/** Forgets the tries after one that was right. */
	@Transactional
	public void forget(String who) {
		this.jdbc.sql("delete from sign_in_delay where mark = ?").param(this.fingerprints.of("delay:" + who)).update();
	}

	static Duration delay(int failures) {
		if (failures <= 0) {
			return Duration.ZERO;
		}
		long seconds = 1L << Math.min(failures - 1, 10);
		return (seconds > LONGEST.toSeconds()) ? LONGEST : Duration.ofSeconds(seconds);
	}

	private Optional<Tries> find(byte[] mark) {
		return this.jdbc.sql("select failures, open_at from sign_in_delay where mark = ? for update")
			.param(mark)
			.query((row, number) -> new Tries(row.getInt(1), row.getTimestamp(2).toInstant()))
			.optional();
	}

	private void store(byte[] mark, int failures, Instant openAt, boolean there) {
		String sql = there ? "update sign_in_delay set failures = ?, open_at = ? where mark = ?"
				: "insert into sign_in_delay (failures, open_at, mark) values (?, ?, ?)";
		try {
			this.jdbc.sql(sql).params(failures, Timestamp.from(openAt), mark).update();
		}
		catch (DuplicateKeyException ex) {
			throw new TooSoon(Duration.ofSeconds(1));
		}
	}

	/** What is stored of somebody's tries. */
	private record Tries(int failures, Instant openAt) {

	}

}
