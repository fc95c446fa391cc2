package org.doctorbrief.interrupted;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads on after signing in: to what was being typed, or to the list of briefs. */
@Component
class GoesOn implements AuthenticationSuccessHandler {

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
			throws IOException, ServletException {
		if (request.getParameter(InterruptedController.KEPT) != null) {
			request.getRequestDispatcher("/interrupted").forward(request, response);
			return;
		}
		response.sendRedirect("/briefs");
	}

}
