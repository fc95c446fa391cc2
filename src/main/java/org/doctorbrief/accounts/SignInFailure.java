package org.doctorbrief.accounts;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads back to the sign-in page, which keeps the name that was typed. */
@Component
class SignInFailure implements AuthenticationFailureHandler {

	static final String REASON = "sign-in.refused";

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException reason) throws IOException, ServletException {
		request.setAttribute(REASON, reason);
		request.getRequestDispatcher("/sign-in/again").forward(request, response);
	}

}
