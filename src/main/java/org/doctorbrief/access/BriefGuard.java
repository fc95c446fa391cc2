package org.doctorbrief.access;

import java.util.Optional;
import java.util.function.Supplier;

import org.doctorbrief.brief.BriefDoor;
import org.doctorbrief.brief.OpenBrief;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Stands before every path of a brief and opens it for those who may. */
@Component
class BriefGuard implements AuthorizationManager<RequestAuthorizationContext> {

	private final BriefDoor door;

	BriefGuard(BriefDoor door) {
		this.door = door;
	}

	@Override
	public AuthorizationResult authorize(Supplier<? extends Authentication> authentication,
			RequestAuthorizationContext context) {
		Authentication account = authentication.get();
		if (account == null || account instanceof AnonymousAuthenticationToken || !account.isAuthenticated()) {
			return new AuthorizationDecision(false);
		}
		Optional<OpenBrief> brief = this.door.open(context.getVariables().get("brief"), account.getName());
		brief.ifPresent((open) -> context.getRequest().setAttribute(OpenBrief.class.getName(), open));
		return new NotYours(brief.isPresent());
	}

	/** The answer for a signed-in person: open, or as if it were not there. */
	static class NotYours extends AuthorizationDecision {

		NotYours(boolean granted) {
			super(granted);
		}

	}

}
