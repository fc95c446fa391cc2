package org.doctorbrief.accounts;

import org.doctorbrief.passwords.Tries;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a password only when its turn has come. */
class DelayedSignIn implements AuthenticationProvider {

	private final AuthenticationProvider check;

	private final Tries tries;

	DelayedSignIn(AuthenticationProvider check, Tries tries) {
		this.check = check;
		this.tries = tries;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String address = (attempt.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "unknown";
		return this.tries.once(Accounts.triesOf(attempt.getName()), address, () -> this.check.authenticate(attempt));
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return this.check.supports(authentication);
	}

}
