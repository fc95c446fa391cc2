package org.doctorbrief.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.doctorbrief.vault.Durably;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How it stands with an account, for those who look after a server; nothing of it says
 * whose it is.
 */
@Component
public class AccountStates {

	private static final String STATE = "select id, admin, shut_at, created_at, last_day from account ";

	private final JdbcClient jdbc;

	private final Durably durably;

	private final Sessions sessions;

	private final Clock clock;

	AccountStates(JdbcClient jdbc, Durably durably, Sessions sessions, Clock clock) {
		this.jdbc = jdbc;
		this.durably = durably;
		this.sessions = sessions;
		this.clock = clock;
	}

	/** That of an account, or nothing when there is no such account. */
	public Optional<AccountState> of(String account) {
		return this.jdbc.sql(STATE + "where id = ?").param(account).query(AccountStates::read).optional();
	}

	/** Those that are shut, the last one first. */
	public List<AccountState> shut() {
		return this.jdbc.sql(STATE + "where shut_at is not null order by shut_at desc")
			.query(AccountStates::read)
			.list();
	}

	/** How many accounts there are. */
	public int count() {
		return this.jdbc.sql("select count(*) from account").query(Integer.class).single();
	}

	/** Whether nobody gets into it at present. */
	public boolean isShut(String account) {
		return of(account).filter((state) -> state.shutAt() != null).isPresent();
	}

	/** Whether its owner looks after the accounts of this server. */
	public boolean isAdmin(String account) {
		return of(account).filter(AccountState::admin).isPresent();
	}

	/** Lets its owner look after the accounts of this server, or no longer. */
	public void makeAdmin(String account, boolean admin) {
		this.durably
			.run(() -> this.jdbc.sql("update account set admin = ? where id = ?").params(admin, account).update());
	}

	/** Shuts it and signs its owner out everywhere; all that she wrote stays. */
	public void shut(String account) {
		this.durably.run(() -> this.jdbc.sql("update account set shut_at = ? where id = ? and shut_at is null")
			.params(Timestamp.from(this.clock.instant()), account)
			.update());
		this.sessions.endAll(account);
	}

	/** Opens it again. */
	public void open(String account) {
		this.durably.run(() -> this.jdbc.sql("update account set shut_at = null where id = ?").param(account).update());
	}

	/** Notes the day of a sign-in. */
	void signedIn(String account) {
		LocalDate today = LocalDate.now(this.clock);
		this.jdbc.sql("update account set last_day = ? where id = ? and (last_day is null or last_day < ?)")
			.params(today, account, today)
			.update();
	}

	private static AccountState read(ResultSet row, int number) throws SQLException {
		Timestamp shut = row.getTimestamp("shut_at");
		return new AccountState(row.getString("id"), row.getBoolean("admin"), (shut != null) ? shut.toInstant() : null,
				row.getTimestamp("created_at").toInstant(), row.getObject("last_day", LocalDate.class));
	}

}
