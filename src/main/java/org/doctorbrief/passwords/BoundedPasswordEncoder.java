package org.doctorbrief.passwords;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes one or two passwords at a time and lets twenty wait for two seconds, so that
 * many sign-ins cannot slow down those at work.
 */
class BoundedPasswordEncoder implements PasswordEncoder {

	private static final int WAITING = 20;

	private static final int SECONDS_TO_WAIT = 2;

	private final Semaphore places;

	private final Turnstile entrance;

	private final PasswordEncoder encoder;

	BoundedPasswordEncoder(PasswordEncoder encoder, int atOnce) {
		this.places = new Semaphore(atOnce, true);
		this.entrance = new Turnstile(atOnce + WAITING);
		this.encoder = encoder;
	}

	@Override
	public String encode(CharSequence password) {
		return this.entrance.through(() -> inTurn(() -> this.encoder.encode(password)));
	}

	@Override
	public boolean matches(CharSequence password, String hash) {
		return this.entrance.through(() -> inTurn(() -> this.encoder.matches(password, hash)));
	}

	@Override
	public boolean upgradeEncoding(String hash) {
		return this.encoder.upgradeEncoding(hash);
	}

	private <T> T inTurn(Supplier<T> work) {
		try {
			if (!this.places.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
				throw new AuthenticationServiceException("Too many sign-ins at once");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AuthenticationServiceException("Interrupted", ex);
		}
		try {
			return work.get();
		}
		finally {
			this.places.release();
		}
	}

}
