package org.doctorbrief.accounts;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The pages of signing in, for those who want to come back to what they were doing. */
public final class SignInPage {

	/** Where somebody who gave her password is asked for her passkey. */
	public static final String PASSKEY = "/sign-in/passkey";

	static final String KEPT = "sign-in.kept";

	private SignInPage() {
	}

	/**
	 * Answers with the sign-in page.
	 * @param kept a sealed value that it sends back, as {@code kept}, with the password
	 */
	public static void carrying(String kept, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		request.setAttribute(KEPT, kept);
		request.getRequestDispatcher("/sign-in/interrupted").forward(request, response);
	}

	/**
	 * Answers with the page that asks for the passkey.
	 * @param kept a sealed value that it sends on after that, or null
	 */
	public static void askForPasskey(String kept, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		if (kept == null) {
			response.sendRedirect(PASSKEY);
			return;
		}
		request.setAttribute(KEPT, kept);
		request.getRequestDispatcher(PASSKEY).forward(request, response);
	}

	/** What such a page has to carry on, or null. */
	public static String kept(HttpServletRequest request) {
		return (String) request.getAttribute(KEPT);
	}

}
