package org.doctorbrief.recovery;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.doctorbrief.accounts.AccountGone;
import org.doctorbrief.accounts.Accounts;
import org.doctorbrief.accounts.PasskeysLost;
import org.doctorbrief.accounts.Sessions;
import org.doctorbrief.mode.Mode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.JdbcOneTimeTokenService;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Lets those who look after the house help a person who lost her password: started with
 * {@code --reset-user=NAME} the application prints a link that works once, for ten
 * minutes. With {@code --forget-passkeys} its use forgets her passkeys, too.
 */
@Component
public class ResetLinks implements ApplicationRunner, DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(ResetLinks.class);

	private static final Duration LIFETIME = Duration.ofMinutes(10);

	private final JdbcOneTimeTokenService tokens;

	private final JdbcOperations jdbc;

	private final Accounts accounts;

	private final WebServerApplicationContext server;

	private final Sessions sessions;

	private final Mode mode;

	private final ApplicationEventPublisher events;

	private final PrintStream terminal = System.out;

	ResetLinks(JdbcOperations jdbc, Accounts accounts, WebServerApplicationContext server, Sessions sessions, Mode mode,
			ApplicationEventPublisher events) {
		this.tokens = new JdbcOneTimeTokenService(jdbc);
		this.jdbc = jdbc;
		this.accounts = accounts;
		this.server = server;
		this.sessions = sessions;
		this.mode = mode;
		this.events = events;
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
			names.forEach((login) -> print(login, arguments.containsOption("forget-passkeys")));
		}
	}

	private void print(String login, boolean forgets) {
		this.terminal.println(this.accounts.idOf(login)
			.map((account) -> "A new password can be set here, once, within ten minutes: " + linkFor(account, forgets))
			.orElse("There is no account with that sign-in name."));
	}

	/**
	 * A new link for that account.
	 * @param account whose password it sets
	 * @param forgets whether its use forgets the account's passkeys, too
	 * @return what the person opens
	 */
	public String linkFor(String account, boolean forgets) {
		String token = newToken(account);
		this.jdbc.update("update one_time_tokens set forgets_passkeys = ? where token_value = ?", forgets, token);
		return this.mode.address(this.server.getWebServer().getPort()) + "/reset/" + token;
	}

	String newToken(String account) {
		return this.tokens.generate(new GenerateOneTimeTokenRequest(account, LIFETIME)).getTokenValue();
	}

	/** Uses the link up, sets the password and ends the account's sessions. */
	Optional<String> use(String token, String password) {
		Optional<Promise> promise = find(token);
		try {
			promise.ifPresent((one) -> {
				this.accounts.changePassword(one.account(), password, () -> useUp(token, one));
				this.sessions.endAll(one.account());
				logger.info("A link was used: its account has a new password and is signed out everywhere");
			});
			return promise.map(Promise::account);
		}
		catch (UsernameNotFoundException ex) {
			return Optional.empty();
		}
	}

	private Optional<Promise> find(String token) {
		return this.jdbc
			.query("select username, forgets_passkeys from one_time_tokens where token_value = ?",
					(row, number) -> new Promise(row.getString(1), row.getBoolean(2)), token)
			.stream()
			.findFirst();
	}

	/** In the breath of the change itself, so that a link that did nothing stays good. */
	private void useUp(String token, Promise promise) {
		if (this.tokens.consume(new OneTimeTokenAuthenticationToken(token)) == null) {
			throw new UsernameNotFoundException("Used, or too old");
		}
		if (promise.forgetsPasskeys()) {
			this.events.publishEvent(new PasskeysLost(promise.account()));
		}
	}

	@EventListener
	void forget(AccountGone gone) {
		this.jdbc.update("delete from one_time_tokens where username = ?", gone.account());
	}

	/** What a link does. */
	private record Promise(String account, boolean forgetsPasskeys) {

	}

}
