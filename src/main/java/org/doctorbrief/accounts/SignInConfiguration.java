package org.doctorbrief.accounts;

import org.doctorbrief.passwords.Tries;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How a name and a password are checked. */
@Configuration
class SignInConfiguration {

	@Bean
	AuthenticationProvider signIn(Accounts accounts, PasswordEncoder passwords, Tries tries) {
		DaoAuthenticationProvider check = new DaoAuthenticationProvider(accounts::credentials);
		check.setPasswordEncoder(passwords);
		return new DelayedSignIn(check, tries);
	}

}
