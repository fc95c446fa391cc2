package org.doctorbrief.interrupted;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.accounts.SignInPage;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Answers with the page that carries what was typed a step further. */
final class Carried {

	private Carried() {
	}

	/** Whoever is signed in only goes on, everybody else signs in first. */
	static void on(String sealed, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		if (person == null || person instanceof AnonymousAuthenticationToken || !person.isAuthenticated()) {
			SignInPage.carrying(sealed, request, response);
			return;
		}
		request.setAttribute(InterruptedController.SEALED, sealed);
		request.getRequestDispatcher("/interrupted/again").forward(request, response);
	}

}
