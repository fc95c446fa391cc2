package org.doctorbrief.passwords;

import java.time.Duration;
import java.util.function.Supplier;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;

/**
 * Looks at a password or a code only when its turn has come: the more wrong ones there
 * were for a name or from an address, the later.
 */
@Component
public class Tries {

	private static final int FREE_FOR_A_NAME = 3;

	private static final int FREE_FOR_AN_ADDRESS = 30;

	private static final int AT_ONCE = 20;

	private final Turnstile entrance = new Turnstile(AT_ONCE);

	private final SignInDelays delays;

	Tries(SignInDelays delays) {
		this.delays = delays;
	}

	/**
	 * Lets a check go ahead, and forgets the tries before it when it was right.
	 * @param who whose secret is tried
	 * @param address where the try comes from
	 * @param check gives an answer, or throws when the secret is wrong
	 * @param <T> what it answers
	 * @return the answer
	 * @throws AuthenticationServiceException when too many try at once
	 * @throws TooSoon when the wait after the last wrong one is not over
	 */
	public <T> T once(String who, String address, Supplier<T> check) {
		return this.entrance.through(() -> {
			String from = "address:" + address;
			requireTurn(this.delays.count(who, FREE_FOR_A_NAME));
			requireTurn(this.delays.count(from, FREE_FOR_AN_ADDRESS));
			T answer = unlessBusy(who, from, check);
			this.delays.takeBack(from);
			this.delays.forget(who);
			return answer;
		});
	}

	/** A try that nobody looked at does not count. */
	private <T> T unlessBusy(String who, String from, Supplier<T> check) {
		try {
			return check.get();
		}
		catch (AuthenticationServiceException ex) {
			this.delays.takeBack(who);
			this.delays.takeBack(from);
			throw ex;
		}
	}

	private static void requireTurn(Duration wait) {
		if (!wait.isZero()) {
			throw new TooSoon(wait);
		}
	}

}
