package org.doctorbrief.passkeys;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.accounts.Onwards;
import org.doctorbrief.web.Languages;

import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * What follows on a good passkey: a session with a new id, without the token that it may
 * have had before, and the page where the person was going.
 */
@Component
class ByPasskey implements SessionAuthenticationStrategy, AuthenticationSuccessHandler {

	private final HttpSessionCsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();

	private final List<Onwards> onwards;

	ByPasskey(List<Onwards> onwards) {
		this.onwards = onwards;
	}

	@Override
	public void onAuthentication(Authentication person, HttpServletRequest request, HttpServletResponse response) {
		if (request.getSession(false) != null) {
			request.changeSessionId();
		}
		if (SecurityContextHolder.getContext().getAuthentication() == null) {
			this.tokens.saveToken(null, request, response);
		}
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
			throws IOException {
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		String next = this.onwards.stream()
			.flatMap((room) -> room.path(request).stream())
			.findFirst()
			.orElse("/briefs");
		response.getWriter().write("{\"next\":\"" + Languages.own(next) + "\"}");
	}

}
