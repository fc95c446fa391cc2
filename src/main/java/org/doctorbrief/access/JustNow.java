package org.doctorbrief.access;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.RequiredFactor;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * A door for what cannot be taken back: it opens for those to whom it stands open and who
 * gave their password or used a passkey within the last five minutes.
 */
class JustNow implements AuthorizationManager<RequestAuthorizationContext> {

	private static final Duration LATELY = Duration.ofMinutes(5);

	private final AuthorizationManager<? super RequestAuthorizationContext> door;

	private final AllRequiredFactorsAuthorizationManager<RequestAuthorizationContext> password;

	private final AllRequiredFactorsAuthorizationManager<RequestAuthorizationContext> passkey;

	JustNow(AuthorizationManager<? super RequestAuthorizationContext> door, Clock clock) {
		this.door = door;
		this.password = lately(RequiredFactor.builder().passwordAuthority(), clock);
		this.passkey = lately(RequiredFactor.builder().webauthnAuthority(), clock);
	}

	private static AllRequiredFactorsAuthorizationManager<RequestAuthorizationContext> lately(
			RequiredFactor.Builder factor, Clock clock) {
		AllRequiredFactorsAuthorizationManager<RequestAuthorizationContext> manager = AllRequiredFactorsAuthorizationManager
			.<RequestAuthorizationContext>builder()
			.requireFactor(factor.validDuration(LATELY).build())
			.build();
		manager.setClock(clock);
		return manager;
	}

	@Override
	public AuthorizationResult authorize(Supplier<? extends Authentication> authentication,
			RequestAuthorizationContext context) {
		AuthorizationResult open = this.door.authorize(authentication, context);
		if (open == null || !open.isGranted() || this.passkey.authorize(authentication, context).isGranted()) {
			return open;
		}
		return this.password.authorize(authentication, context);
	}

}
