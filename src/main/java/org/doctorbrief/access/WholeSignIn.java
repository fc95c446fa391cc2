package org.doctorbrief.access;

import java.util.function.Predicate;

import org.doctorbrief.mode.Mode;
import org.doctorbrief.mode.SecondFactor;

import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagerFactories;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.authorization.ConditionalAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/**
 * Where a second factor is demanded, doors open only for those who used their passkey; a
 * few open for those, too, who have none yet.
 */
@Component
class WholeSignIn {

	private final AuthorizationManager<RequestAuthorizationContext> both = AuthorizationManagerFactories
		.<RequestAuthorizationContext>multiFactor()
		.requireFactors(FactorGrantedAuthority.WEBAUTHN_AUTHORITY)
		.build()
		.authenticated();

	private final Predicate<Authentication> hasPasskey;

	private final boolean demanded;

	WholeSignIn(Mode mode, PublicKeyCredentialUserEntityRepository people, UserCredentialRepository passkeys) {
		this.demanded = mode.secondFactor() == SecondFactor.REQUIRED;
		this.hasPasskey = (person) -> !passkeys.findByUserId(people.findByUsername(person.getName()).getId()).isEmpty();
	}

	/** That door, for those who are signed in as it is demanded. */
	AuthorizationManager<RequestAuthorizationContext> before(AuthorizationManager<RequestAuthorizationContext> door) {
		return this.demanded ? AuthorizationManagers.allOf(this.both, door) : door;
	}

	/** That door, also for those who have a password and no passkey yet. */
	AuthorizationManager<RequestAuthorizationContext> beforeButForTheFirst(
			AuthorizationManager<RequestAuthorizationContext> door) {
		return this.demanded ? ConditionalAuthorizationManager.<RequestAuthorizationContext>when(this.hasPasskey)
			.whenTrue(before(door))
			.whenFalse(door)
			.build() : door;
	}

}
