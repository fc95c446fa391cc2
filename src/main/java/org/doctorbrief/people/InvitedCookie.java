package org.doctorbrief.people;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.accounts.Onwards;
import org.doctorbrief.mode.Mode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Carries the link of an invitation over signing in or up, in the browser that opened it,
 * and out of every address.
 */
@Component
class InvitedCookie implements Onwards {

	private static final Duration LIFETIME = Duration.ofHours(1);

	private final Mode mode;

	private final OpenInvitations invitations;

	InvitedCookie(Mode mode, OpenInvitations invitations) {
		this.mode = mode;
		this.invitations = invitations;
	}

	@Override
	public Optional<String> path(HttpServletRequest request) {
		return in(request).flatMap(this.invitations::find).map((invitation) -> InvitedController.PATH);
	}

	Optional<InvitationToken> in(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, name());
		return Optional.ofNullable(cookie).map(Cookie::getValue).map(InvitationToken::new);
	}

	void set(InvitationToken token, HttpServletResponse response) {
		write(token.value(), LIFETIME, response);
	}

	void forget(HttpServletResponse response) {
		write("", Duration.ZERO, response);
	}

	private void write(String value, Duration lifetime, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(name(), value)
					.maxAge(lifetime)
					.path("/")
					.httpOnly(true)
					.secure(this.mode.serves())
					.sameSite("Lax")
					.build()
					.toString());
	}

	private String name() {
		return this.mode.serves() ? "__Host-invited" : "invited";
	}

}
