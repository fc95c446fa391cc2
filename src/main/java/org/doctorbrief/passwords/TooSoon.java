package org.doctorbrief.passwords;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/** This try came before the wait after the last wrong password was over. */
class TooSoon extends AuthenticationException {

	private final Duration wait;

	TooSoon(Duration wait) {
		super("Too soon");
		this.wait = wait;
	}

	long seconds() {
		return Math.max(1, this.wait.plusMillis(999).toSeconds());
	}

}
