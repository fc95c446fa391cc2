package org.doctorbrief.accounts;

import org.doctorbrief.passwords.Tries;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How a name and a password are checked; only who knows the password learns that the
 * account is shut.
 */
@Configuration
class SignInConfiguration {

	@Bean
	AuthenticationProvider signIn(Accounts accounts, AccountStates states, PasswordEncoder passwords, Tries tries) {
		DaoAuthenticationProvider check = new DaoAuthenticationProvider(accounts::credentials);
		check.setPasswordEncoder(passwords);
		check.setPostAuthenticationChecks((person) -> {
			if (states.isShut(person.getUsername())) {
				throw new DisabledException("Shut");
			}
		});
		return new DelayedSignIn(check, tries);
	}

}
