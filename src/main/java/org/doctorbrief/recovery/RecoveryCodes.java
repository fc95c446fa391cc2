package org.doctorbrief.recovery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.doctorbrief.accounts.Accounts;
import org.doctorbrief.accounts.Sessions;
import org.doctorbrief.vault.Durably;
import org.doctorbrief.vault.Fingerprints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Service;

/**
 * The ten codes of an account, each good for one new password; what is kept of them is
 * not enough to read them.
 */
@Service
class RecoveryCodes {

	private static final Logger logger = LoggerFactory.getLogger(RecoveryCodes.class);

	static final int COUNT = 10;

	private final JdbcClient jdbc;

	private final Fingerprints fingerprints;

	private final Durably durably;

	private final Accounts accounts;

	private final Sessions sessions;

	private final Clock clock;

	RecoveryCodes(JdbcClient jdbc, Fingerprints fingerprints, Durably durably, Accounts accounts, Sessions sessions,
			Clock clock) {
		this.jdbc = jdbc;
		this.fingerprints = fingerprints;
		this.durably = durably;
		this.accounts = accounts;
		this.sessions = sessions;
		this.clock = clock;
	}

	/** Ten new codes; the ones before them open nothing any more. */
	List<RecoveryCode> make(String account) {
		List<RecoveryCode> codes = Stream.generate(RecoveryCode::random).limit(COUNT).toList();
		Timestamp now = Timestamp.from(this.clock.instant());
		this.durably.run(() -> {
			this.jdbc.sql("select id from account where id = ? for update").param(account).query(String.class).single();
			this.jdbc.sql("delete from recovery_code where account_id = ?").param(account).update();
			codes.forEach((code) -> this.jdbc
				.sql("insert into recovery_code (mark, account_id, made_at, on_paper) values (?, ?, ?, false)")
				.params(mark(account, code), account, now)
				.update());
		});
		return codes;
	}

	/** Whether these are all of the codes that the account has now. */
	boolean areThose(String account, List<RecoveryCode> codes) {
		return left(account) == COUNT
				&& codes.stream().distinct().filter((code) -> isThere(account, code)).count() == COUNT;
	}

	/** Remembers that the person has her codes on paper. */
	void onPaper(String account) {
		this.durably.run(() -> this.jdbc.sql("update recovery_code set on_paper = true where account_id = ?")
			.param(account)
			.update());
	}

	/** Whether the person has a code left on paper. */
	boolean areOnPaper(String account) {
		return this.jdbc.sql("select count(*) from recovery_code where account_id = ? and on_paper = true")
			.param(account)
			.query(Integer.class)
			.single() > 0;
	}

	/** How many codes are left. */
	int left(String account) {
		return this.jdbc.sql("select count(*) from recovery_code where account_id = ?")
			.param(account)
			.query(Integer.class)
			.single();
	}

	/** When the codes that are left were made. */
	Optional<LocalDate> madeOn(String account) {
		return this.jdbc.sql("select max(made_at) from recovery_code where account_id = ?")
			.param(account)
			.query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
			.single()
			.map((at) -> LocalDate.ofInstant(at.toInstant(), this.clock.getZone()));
	}

	/**
	 * Uses a code up, sets the password and ends the account's sessions.
	 * @throws BadCredentialsException when there is no such account or no such code
	 */
	void use(String login, String typed, String password) {
		String account = this.accounts.idOf(login).orElse("nobody");
		RecoveryCode code = RecoveryCode.typed(typed).orElse(new RecoveryCode(""));
		if (!isThere(account, code)) {
			throw new BadCredentialsException("No such code");
		}
		this.accounts.changePassword(account, password, () -> useUp(account, code));
		this.sessions.endAll(account);
		logger.info("A recovery code was used: its account has a new password and is signed out everywhere");
	}

	private void useUp(String account, RecoveryCode code) {
		int used = this.jdbc.sql("delete from recovery_code where mark = ?").param(mark(account, code)).update();
		if (used != 1) {
			throw new BadCredentialsException("Used a moment ago");
		}
	}

	private boolean isThere(String account, RecoveryCode code) {
		return this.jdbc.sql("select count(*) from recovery_code where mark = ?")
			.param(mark(account, code))
			.query(Integer.class)
			.single() == 1;
	}

	private byte[] mark(String account, RecoveryCode code) {
		return this.fingerprints.of("recovery:" + account + ":" + code.digits());
	}

}
