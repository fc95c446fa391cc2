package org.doctorbrief.accounts;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.doctorbrief.values.Ids;
import org.doctorbrief.vault.Durably;
import org.doctorbrief.vault.Fingerprints;
import org.doctorbrief.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The people who may sign in; to the rest of the house an account is its id alone. */
@Service
public class Accounts {

	private final AccountRepository rows;

	private final Fingerprints fingerprints;

	private final Vault vault;

	private final PasswordEncoder passwords;

	private final Durably durably;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Accounts(AccountRepository rows, Fingerprints fingerprints, Vault vault, PasswordEncoder passwords, Durably durably,
			Clock clock, ApplicationEventPublisher events) {
		this.rows = rows;
		this.fingerprints = fingerprints;
		this.vault = vault;
		this.passwords = passwords;
		this.durably = durably;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * A new account's id, or nothing when the sign-in name is taken, even a moment ago.
	 */
	public Optional<String> create(String login, String name, String password) {
		return create(login, name, password, () -> {
		});
	}

	/**
	 * A new account.
	 * @param login the sign-in name
	 * @param name what to call the person
	 * @param password the password
	 * @param along what is done in the same breath, or not at all
	 * @return its id, or nothing when the sign-in name is taken, even a moment ago
	 */
	Optional<String> create(String login, String name, String password, Runnable along) {
		if (idOf(login).isPresent()) {
			return Optional.empty();
		}
		String id = Ids.random();
		byte[] wrapped = this.vault.newKey(owner(id));
		byte[] profile = this.vault.open(wrapped, owner(id))
			.seal(((name != null) ? name : "").getBytes(UTF_8), owner(id));
		Account account = new Account(id, mark(login), wrapped, profile, this.passwords.encode(password),
				this.clock.instant());
		try {
			this.durably.run(() -> {
				along.run();
				this.rows.saveAndFlush(account);
			});
			return Optional.of(id);
		}
		catch (DataIntegrityViolationException ex) {
			return Optional.empty();
		}
	}

	/** Whether nobody has an account yet. */
	boolean isEmpty() {
		return this.rows.count() == 0;
	}

	/** The id of the account with that sign-in name. */
	public Optional<String> idOf(String login) {
		return this.rows.findByLoginMark(mark(login)).map(Account::id);
	}

	/** What this person wants to be called; may be empty. */
	public String nameOf(String id) {
		Account account = this.rows.findById(id).orElseThrow();
		return new String(this.vault.open(account.wrappedKey(), owner(id)).open(account.profile(), owner(id)), UTF_8);
	}

	boolean hasPassword(String id, String password) {
		return this.passwords.matches(password, this.rows.findById(id).orElseThrow().password());
	}

	/** Sets a new password. */
	public void changePassword(String id, String password) {
		changePassword(id, password, () -> {
		});
	}

	/**
	 * Sets a new password.
	 * @param id whose it is
	 * @param password the new one
	 * @param along what is done in the same breath, or not at all
	 */
	public void changePassword(String id, String password, Runnable along) {
		String hash = this.passwords.encode(password);
		this.durably.run(() -> {
			along.run();
			this.rows.findById(id).orElseThrow().changePassword(hash);
		});
	}

	/**
	 * Removes an account with all that hangs on it.
	 * @param id whose it is
	 * @param along what is done in the same breath, or not at all
	 */
	public void remove(String id, Runnable along) {
		this.durably.run(() -> {
			Account account = this.rows.lock(id).orElseThrow();
			along.run();
			this.events.publishEvent(new AccountGone(id));
			this.rows.delete(account);
		});
	}

	/** What Spring Security needs to check a password. */
	UserDetails credentials(String login) {
		Account account = this.rows.findByLoginMark(mark(login))
			.orElseThrow(() -> new UsernameNotFoundException("No such account"));
		return User.withUsername(account.id()).password(account.password()).build();
	}

	/** Under which name the tries of a sign-in name are counted. */
	public static String triesOf(String login) {
		return "name:" + plain(login);
	}

	private byte[] mark(String login) {
		return this.fingerprints.of("login:" + plain(login));
	}

	/** The one way of writing a sign-in name that all its spellings share. */
	static String plain(String login) {
		return Normalizer.normalize((login != null) ? login : "", Normalizer.Form.NFKC)
			.strip()
			.toLowerCase(Locale.ROOT);
	}

	private static String owner(String id) {
		return "account:" + id;
	}

}
