package org.doctorbrief.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.doctorbrief.passwords.Secret;
import org.doctorbrief.passwords.Tries;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;

/**
 * Asks somebody who is signed in for her password once more, as slowly as at the door.
 */
@Component
class CurrentPassword {

	private final Accounts accounts;

	private final Tries tries;

	CurrentPassword(Accounts accounts, Tries tries) {
		this.accounts = accounts;
		this.tries = tries;
	}

	/**
	 * Makes sure that this is the account's password.
	 * @throws BadCredentialsException if it is not
	 */
	void require(String account, Secret password, HttpServletRequest request) {
		this.tries.once("account:" + account, request.getRemoteAddr(), () -> {
			if (!this.accounts.hasPassword(account, password.typed())) {
				throw new BadCredentialsException("Not the password");
			}
			return account;
		});
	}

}
