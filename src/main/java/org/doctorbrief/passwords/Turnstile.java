package org.doctorbrief.passwords;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.springframework.security.authentication.AuthenticationServiceException;

/**
 * Lets in a few who may wait inside, and turns away all others at once, so that those who
 * wait never hold all of the server's threads.
 */
class Turnstile {

	private final Semaphore places;

	Turnstile(int places) {
		this.places = new Semaphore(places);
	}

	<T> T through(Supplier<T> work) {
		if (!this.places.tryAcquire()) {
			throw new AuthenticationServiceException("Too many sign-ins at once");
		}
		try {
			return work.get();
		}
		finally {
			this.places.release();
		}
	}

}
