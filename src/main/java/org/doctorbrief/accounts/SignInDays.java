package org.doctorbrief.accounts;

import org.doctorbrief.mode.Mode;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Notes on which day somebody last signed in, in whatever way, and nothing closer. */
@Component
class SignInDays {

	private final AccountStates states;

	private final Mode mode;

	SignInDays(AccountStates states, Mode mode) {
		this.states = states;
		this.mode = mode;
	}

	@EventListener
	void note(InteractiveAuthenticationSuccessEvent signIn) {
		if (!this.mode.secondFactor().isMissingFrom(signIn.getAuthentication())) {
			this.states.signedIn(signIn.getAuthentication().getName());
		}
	}

}
