package org.doctorbrief.interrupted;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.accounts.Onwards;
import org.doctorbrief.accounts.SignInPage;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Leads on after signing in: to what was being typed, to where she was going, or to the
 * list of briefs.
 */
@Component
class GoesOn implements AuthenticationSuccessHandler {

	private final Carried carried;

	private final List<Onwards> onwards;

	GoesOn(Carried carried, List<Onwards> onwards) {
		this.carried = carried;
		this.onwards = onwards;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
			throws IOException, ServletException {
		String kept = request.getParameter(InterruptedController.KEPT);
		if (this.carried.waitsForPasskey(person)) {
			SignInPage.askForPasskey(kept, request, response);
			return;
		}
		if (kept != null) {
			request.getRequestDispatcher("/interrupted").forward(request, response);
			return;
		}
		response.sendRedirect(
				this.onwards.stream().flatMap((room) -> room.path(request).stream()).findFirst().orElse("/briefs"));
	}

}
