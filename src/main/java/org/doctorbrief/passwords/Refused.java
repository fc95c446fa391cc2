package org.doctorbrief.passwords;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindingResult;

/** Tells on the same page why a secret was not taken, and when to try again. */
public final class Refused {

	private Refused() {
	}

	/**
	 * Adds the reason to the form's errors and sets the status.
	 * @param reason why it was not taken
	 * @param errors the form's errors
	 * @param response the answer
	 * @param field the field with the wrong secret, or nothing when it may be any
	 * @param wrong the key of what to say about a wrong secret
	 */
	public static void because(AuthenticationException reason, BindingResult errors, HttpServletResponse response,
			String field, String wrong) {
		if (reason instanceof TooSoon tooSoon) {
			later(HttpStatus.TOO_MANY_REQUESTS, tooSoon.seconds(), response);
			errors.reject("passwords.too-soon", new Object[] { tooSoon.seconds() }, null);
		}
		else if (reason instanceof AuthenticationServiceException) {
			later(HttpStatus.SERVICE_UNAVAILABLE, 2, response);
			errors.reject("passwords.busy");
		}
		else {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			errors.rejectValue(field, wrong);
		}
	}

	private static void later(HttpStatus status, long seconds, HttpServletResponse response) {
		response.setStatus(status.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
	}

}
