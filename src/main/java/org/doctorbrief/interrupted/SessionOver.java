package org.doctorbrief.interrupted;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.accounts.SignInPage;
import org.doctorbrief.web.SameOrigin;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Answers a form that comes after its visit ended, or with an old token, with a page that
 * carries what was typed. Nothing is stored for somebody who is not signed in.
 */
@Component
class SessionOver implements AccessDeniedHandler, AuthenticationEntryPoint {

	private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/sign-in");

	private final SealedForms seals;

	private final Carried carried;

	private final Clock clock;

	SessionOver(SealedForms seals, Carried carried, Clock clock) {
		this.seals = seals;
		this.carried = carried;
		this.clock = clock;
	}

	/**
	 * The form's token is not that of the visit, there is no visit, or a passkey has to
	 * be used before it goes on.
	 */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException, ServletException {
		if (carried(request, response)) {
			return;
		}
		if (refused instanceof CsrfException) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		response.sendRedirect(SignInPage.PASSKEY);
	}

	/** Nobody is signed in. */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
			throws IOException, ServletException {
		if (!carried(request, response)) {
			this.signIn.commence(request, response, refused);
		}
	}

	private boolean carried(HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		Interrupted typed = Interrupted.in(request, this.clock.instant()).orElse(null);
		Optional<String> sealed = (typed != null) ? this.seals.seal(typed) : carriedAlready(request);
		if (!SameOrigin.of(request) || (typed == null && sealed.isEmpty())) {
			return false;
		}
		if (sealed.isEmpty()) {
			request.setAttribute(InterruptedController.TYPED, typed);
			request.getRequestDispatcher("/interrupted/large").forward(request, response);
			return true;
		}
		this.carried.on(sealed.get(), request, response);
		return true;
	}

	/** The page that asks for the password can be too old itself. */
	private Optional<String> carriedAlready(HttpServletRequest request) {
		return Optional.ofNullable(request.getParameter(InterruptedController.KEPT))
			.filter((kept) -> this.seals.open(kept).isPresent());
	}

}
