package org.doctorbrief.web;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.mode.Mode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Knows which language a person reads: the one she chose, else the first of ours that her
 * browser asks for, else English. Her choice is kept in a cookie that holds nothing else.
 */
class ChosenLanguage implements LocaleResolver {

	/** What was chosen by this very request. */
	private static final String JUST_NOW = ChosenLanguage.class.getName();

	private static final Duration KEPT = Duration.ofDays(365);

	/** On a server browsers keep it to this host and to TLS. */
	private final String name;

	ChosenLanguage(Mode mode) {
		this.name = mode.serves() ? "__Host-language" : "language";
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return chosen(request).or(() -> asked(request)).orElse(Language.ENGLISH).locale();
	}

	@Override
	public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
		String tag = Language.of(locale).orElse(Language.ENGLISH).tag();
		request.setAttribute(JUST_NOW, tag);
		ResponseCookie cookie = ResponseCookie.from(this.name, tag)
			.path("/")
			.maxAge(KEPT)
			.httpOnly(true)
			.sameSite("Lax")
			.secure(this.name.startsWith("__Host-") || request.isSecure())
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	private Optional<Language> chosen(HttpServletRequest request) {
		return Optional.ofNullable((String) request.getAttribute(JUST_NOW))
			.or(() -> Optional.ofNullable(WebUtils.getCookie(request, this.name)).map(Cookie::getValue))
			.flatMap(Language::of);
	}

	/**
	 * Without that header the request would answer with the language of this computer.
	 */
	private static Optional<Language> asked(HttpServletRequest request) {
		if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
			return Optional.empty();
		}
		return Collections.list(request.getLocales())
			.stream()
			.flatMap((locale) -> Language.of(locale).stream())
			.findFirst();
	}

}
