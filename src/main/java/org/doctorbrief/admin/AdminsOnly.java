package org.doctorbrief.admin;

import java.util.function.Supplier;

import org.doctorbrief.accounts.AccountStates;
import org.doctorbrief.mode.Mode;

import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Stands before the pages of those who look after a server; at home there is nobody. */
@Component
class AdminsOnly implements AuthorizationManager<RequestAuthorizationContext> {

	private final AccountStates states;

	private final Mode mode;

	AdminsOnly(AccountStates states, Mode mode) {
		this.states = states;
		this.mode = mode;
	}

	@Override
	public AuthorizationResult authorize(Supplier<? extends Authentication> person,
			RequestAuthorizationContext context) {
		return new AuthorizationDecision(lets(person.get().getName()));
	}

	/**
	 * It is looked up each time, so that it ends at once for whoever is one no longer.
	 */
	boolean lets(String account) {
		return this.mode.serves() && this.states.isAdmin(account);
	}

}
