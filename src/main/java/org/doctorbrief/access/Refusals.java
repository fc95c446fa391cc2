package org.doctorbrief.access;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.access.NotForYou.Reason;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.FactorAuthorizationDecision;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Answers what is not yours exactly as what is not there, and asks for the password where
 * it was given too long ago. Forms that come too late, or half signed in, are carried on.
 */
class Refusals implements AccessDeniedHandler {

	private final AccessDeniedHandler carries;

	Refusals(AccessDeniedHandler carries) {
		this.carries = carries;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException, ServletException {
		if (refused instanceof NotForYou page) {
			explain(page.reason(), request, response);
			return;
		}
		AuthorizationResult reason = (refused instanceof AuthorizationDeniedException denied)
				? denied.getAuthorizationResult() : null;
		if (refused instanceof CsrfException || lacksPasskey(reason)) {
			this.carries.handle(request, response, refused);
			return;
		}
		if (reason instanceof FactorAuthorizationDecision) {
			response.sendRedirect("/sign-in/confirm?to=" + UriUtils.encode(request.getRequestURI(), UTF_8));
			return;
		}
		if (reason instanceof BriefGuard.NotYours && RefusedController.brings(request)) {
			explain(Reason.GONE, request, response);
			return;
		}
		response.sendError((reason instanceof BriefGuard.NotYours) ? HttpServletResponse.SC_NOT_FOUND
				: HttpServletResponse.SC_FORBIDDEN);
	}

	private static boolean lacksPasskey(AuthorizationResult reason) {
		return reason instanceof FactorAuthorizationDecision factors && factors.getFactorErrors()
			.stream()
			.anyMatch((one) -> one.isMissing()
					&& FactorGrantedAuthority.WEBAUTHN_AUTHORITY.equals(one.getRequiredFactor().getAuthority()));
	}

	private static void explain(Reason reason, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		request.setAttribute(RefusedController.REASON, reason);
		request.getRequestDispatcher(RefusedController.PATH).forward(request, response);
	}

}
