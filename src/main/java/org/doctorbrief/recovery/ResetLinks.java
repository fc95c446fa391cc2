package org.doctorbrief.recovery;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.doctorbrief.accounts.AccountGone;
import org.doctorbrief.accounts.Accounts;
import org.doctorbrief.accounts.Sessions;
import org.doctorbrief.mode.Mode;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.JdbcOneTimeTokenService;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Lets the machine's owner help a person who lost her password: started with
 * {@code --reset-user=NAME} the application prints a link that works once, for ten
 * minutes.
 */
@Component
class ResetLinks implements ApplicationRunner, DisposableBean {

	private static final Duration LIFETIME = Duration.ofMinutes(10);

	private final JdbcOneTimeTokenService tokens;

	private final JdbcOperations jdbc;

	private final Accounts accounts;

	private final WebServerApplicationContext server;

	private final Sessions sessions;

	private final Mode mode;

	private final PrintStream terminal = System.out;

	ResetLinks(JdbcOperations jdbc, Accounts accounts, WebServerApplicationContext server, Sessions sessions,
			Mode mode) {
		this.tokens = new JdbcOneTimeTokenService(jdbc);
		this.jdbc = jdbc;
		this.accounts = accounts;
		this.server = server;
		this.sessions = sessions;
		this.mode = mode;
	}

	/** Ends the service's thread, which would keep a refused start from ending. */
	@Override
	public void destroy() throws Exception {
		this.tokens.destroy();
	}

	@Override
	public void run(ApplicationArguments arguments) {
		List<String> names = arguments.getOptionValues("reset-user");
		if (names != null) {
			names.forEach(this::print);
		}
	}

	private void print(String login) {
		this.terminal.println(this.accounts.idOf(login)
			.map((account) -> "A new password can be set here, once, within ten minutes: "
					+ this.mode.address(this.server.getWebServer().getPort()) + "/reset/" + newToken(account))
			.orElse("There is no account with that sign-in name."));
	}

	String newToken(String account) {
		return this.tokens.generate(new GenerateOneTimeTokenRequest(account, LIFETIME)).getTokenValue();
	}

	/** Uses the link up, sets the password and ends the account's sessions. */
	Optional<String> use(String token, String password) {
		Optional<String> account = accountOf(token);
		try {
			account.ifPresent((one) -> {
				this.accounts.changePassword(one, password, () -> useUp(token));
				this.sessions.endAll(one);
			});
			return account;
		}
		catch (UsernameNotFoundException ex) {
			return Optional.empty();
		}
	}

	private Optional<String> accountOf(String token) {
		return this.jdbc
			.query("select username from one_time_tokens where token_value = ?", (row, number) -> row.getString(1),
					token)
			.stream()
			.findFirst();
	}

	/** In the breath of the change itself, so that a link that did nothing stays good. */
	private void useUp(String token) {
		if (this.tokens.consume(new OneTimeTokenAuthenticationToken(token)) == null) {
			throw new UsernameNotFoundException("Used, or too old");
		}
	}

	@EventListener
	void forget(AccountGone gone) {
		this.jdbc.update("delete from one_time_tokens where username = ?", gone.account());
	}

}
