package org.doctorbrief.passkeys;

import java.util.List;

import org.doctorbrief.accounts.AccountStates;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;

/** Adds passkeys to the doors. */
@Configuration
class PasskeyConfiguration {

	@Bean
	Customizer<HttpSecurity> passkeyDoors(ByPasskey byPasskey, AccountStates states) {
		UserDetailsService byId = (account) -> person(account, states);
		return (http) -> {
			http.setSharedObject(UserDetailsService.class, byId);
			http.webAuthn((keys) -> keys.disableDefaultRegistrationPage(true).withObjectPostProcessor(led(byPasskey)));
		};
	}

	private static UserDetails person(String account, AccountStates states) {
		if (states.isShut(account)) {
			throw new DisabledException("Shut");
		}
		return new User(account, "", List.of());
	}

	private static ObjectPostProcessor<WebAuthnAuthenticationFilter> led(ByPasskey byPasskey) {
		return new ObjectPostProcessor<>() {

			@Override
			public <T extends WebAuthnAuthenticationFilter> T postProcess(T filter) {
				filter.setMfaEnabled(true);
				filter.setSessionAuthenticationStrategy(byPasskey);
				filter.setAuthenticationSuccessHandler(byPasskey);
				return filter;
			}

		};
	}

}
