package org.doctorbrief.accounts;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The sign-in page, for those who want to come back to what they were doing. */
public final class SignInPage {

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

}
