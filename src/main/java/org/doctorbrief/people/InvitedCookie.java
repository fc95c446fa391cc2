package org.doctorbrief.people;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.accounts.Onwards;
import org.doctorbrief.mode.Mode;
import org.doctorbrief.vault.Fingerprints;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Carries the link of an invitation over signing in or up, in the browser that opened it,
 * and out of every address.
 */
@Component
class InvitedCookie implements Onwards {

	private static final Duration LIFETIME = Duration.ofHours(1);

	private final Mode mode;

	private final OpenInvitations invitations;

	private final Fingerprints fingerprints;

	InvitedCookie(Mode mode, OpenInvitations invitations, Fingerprints fingerprints) {
		this.mode = mode;
		this.invitations = invitations;
		this.fingerprints = fingerprints;
	}

	@Override
	public Optional<String> path(HttpServletRequest request) {
		return in(request).flatMap(this.invitations::find).map((invitation) -> InvitedController.PATH);
	}

	@Override
	public boolean vouches(HttpServletRequest request) {
		return knowsCode(request) && path(request).isPresent();
	}

	Optional<InvitationToken> in(HttpServletRequest request) {
		return value(request).map((value) -> value.split("\\.", 2)[0]).map(InvitationToken::new);
	}

	/** Whether the code was typed in this browser before. */
	boolean knowsCode(HttpServletRequest request) {
		byte[] proven = in(request).map(this::proven).orElse("").getBytes(UTF_8);
		return value(request).filter((value) -> MessageDigest.isEqual(proven, value.getBytes(UTF_8))).isPresent();
	}

	void set(InvitationToken token, HttpServletResponse response) {
		write(token.value(), LIFETIME, response);
	}

	/** Remembers that the code was typed. */
	void setKnown(InvitationToken token, HttpServletResponse response) {
		write(proven(token), LIFETIME, response);
	}

	/** Only this house can make it. */
	private String proven(InvitationToken token) {
		return token.value() + "." + HexFormat.of().formatHex(this.fingerprints.of("code-typed:" + token.value()));
	}

	private Optional<String> value(HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, name())).map(Cookie::getValue);
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
