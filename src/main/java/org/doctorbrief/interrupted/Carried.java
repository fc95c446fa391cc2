package org.doctorbrief.interrupted;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.accounts.SignInPage;
import org.doctorbrief.mode.Mode;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Answers with the page that carries what was typed a step further. */
@Component
class Carried {

	private final Mode mode;

	Carried(Mode mode) {
		this.mode = mode;
	}

	/** Whether a passkey has to be used before anything goes on. */
	boolean waitsForPasskey(Authentication person) {
		return this.mode.secondFactor().isMissingFrom(person);
	}

	/** Whoever is signed in only goes on, everybody else signs in first. */
	void on(String sealed, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		if (person == null || person instanceof AnonymousAuthenticationToken || !person.isAuthenticated()) {
			SignInPage.carrying(sealed, request, response);
			return;
		}
		if (waitsForPasskey(person)) {
			SignInPage.askForPasskey(sealed, request, response);
			return;
		}
		request.setAttribute(InterruptedController.SEALED, sealed);
		request.getRequestDispatcher("/interrupted/again").forward(request, response);
	}

}
