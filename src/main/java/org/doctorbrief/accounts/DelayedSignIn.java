package org.doctorbrief.accounts;

import java.time.Duration;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a password only when its turn has come. */
class DelayedSignIn implements AuthenticationProvider {

	private static final int FREE_FOR_A_NAME = 3;

	private static final int FREE_FOR_AN_ADDRESS = 30;

	private final AuthenticationProvider check;

	private final SignInDelays delays;

	DelayedSignIn(AuthenticationProvider check, SignInDelays delays) {
		this.check = check;
		this.delays = delays;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String name = "name:" + Accounts.plain(attempt.getName());
		requireTurn(this.delays.count(name, FREE_FOR_A_NAME));
		if (attempt.getDetails() instanceof WebAuthenticationDetails details) {
			String address = "address:" + details.getRemoteAddress();
			requireTurn(this.delays.count(address, FREE_FOR_AN_ADDRESS));
			Authentication person = this.check.authenticate(attempt);
			this.delays.takeBack(address);
			this.delays.forget(name);
			return person;
		}
		Authentication person = this.check.authenticate(attempt);
		this.delays.forget(name);
		return person;
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return this.check.supports(authentication);
	}

	private static void requireTurn(Duration wait) {
		if (!wait.isZero()) {
			throw new TooSoon(wait);
		}
	}

}
