package org.doctorbrief.web;

import java.net.URI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import org.doctorbrief.mode.Mode;
import org.doctorbrief.mode.SignUps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTests {

	private final ChosenLanguage chosen = new ChosenLanguage(Mode.home(SignUps.OPEN));

	private final Languages languages = new Languages();

	@AfterEach
	void nobodyAsks() {
		RequestContextHolder.resetRequestAttributes();
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest
	@CsvSource({ "es-MX,es", "en-GB,en", "'de, es;q=0.8, en;q=0.5',es", "'fr, de',en" })
	void aFirstVisitFollowsTheBrowser(String asked, String tag) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addHeader("Accept-Language", asked);
		assertThat(this.chosen.resolveLocale(request).toLanguageTag()).isEqualTo(tag);
	}

	@Test
	void aBrowserThatAsksForNothingDoesNotGetTheLanguageOfThisComputer() {
		MockHttpServletRequest request = new MockHttpServletRequest() {

			@Override
			public Enumeration<Locale> getLocales() {
				return Collections.enumeration(List.of(Language.SPANISH.locale()));
			}

		};
		assertThat(this.chosen.resolveLocale(request)).isEqualTo(Language.ENGLISH.locale());
	}

	@Test
	void whatWasChosenIsKeptAndNothingElse() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addHeader("Accept-Language", "en");
		this.chosen.setLocale(request, response, Language.SPANISH.locale());
		assertThat(response.getHeader("Set-Cookie")).startsWith("language=es; Path=/; Max-Age=31536000;")
			.endsWith("; HttpOnly; SameSite=Lax");
		assertThat(this.chosen.resolveLocale(request)).isEqualTo(Language.SPANISH.locale());
		MockHttpServletRequest next = new MockHttpServletRequest();
		next.addHeader("Accept-Language", "en");
		next.setCookies(response.getCookies());
		assertThat(this.chosen.resolveLocale(next)).isEqualTo(Language.SPANISH.locale());
		next.setCookies(new Cookie("language", "../x"));
		assertThat(this.chosen.resolveLocale(next)).isEqualTo(Language.ENGLISH.locale());
	}

	@Test
	void onAServerTheCookieIsForThisHostAlone() {
		ChosenLanguage served = new ChosenLanguage(Mode.server(URI.create("https://b.org"), SignUps.OPEN));
		MockHttpServletResponse response = new MockHttpServletResponse();
		served.setLocale(new MockHttpServletRequest(), response, Language.SPANISH.locale());
		assertThat(response.getHeader("Set-Cookie")).startsWith("__Host-language=es; Path=/; Max-Age=31536000;")
			.contains("; Secure;")
			.doesNotContain("Domain");
		MockHttpServletRequest next = new MockHttpServletRequest();
		next.setCookies(response.getCookies());
		assertThat(served.resolveLocale(next)).isEqualTo(Language.SPANISH.locale());
		next.setCookies(new Cookie("language", "es"));
		assertThat(served.resolveLocale(next)).isEqualTo(Language.ENGLISH.locale());
	}

	@Test
	void overTlsTheCookieStaysThere() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setSecure(true);
		this.chosen.setLocale(request, response, Language.SPANISH.locale());
		assertThat(response.getHeader("Set-Cookie")).contains("; Secure;");
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nX: y", "evil", "/a#b",
			"/{x}" })
	void theWayBackIsOneOfOurs(String address) {
		assertThat(Languages.own(address)).isEqualTo("/");
	}

	@ParameterizedTest
	@CsvSource({ "GET,/help,,/help", "GET,/briefs/0a/review,from=review,/briefs/0a/review?from=review",
			"POST,/sign-up,x=1,/sign-up" })
	void aPageKnowsItsAddress(String method, String path, String query, String here) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setQueryString(query);
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
		assertThat(this.languages.here()).isEqualTo(here);
	}

	@ParameterizedTest
	@CsvSource({ "GET,/no-such-page", "POST,/" })
	void anErrorPageHasTheAddressThatWasAskedFor(String method, String here) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, "/error");
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/no-such-page");
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
		assertThat(this.languages.here()).isEqualTo(here);
	}

	@Test
	void aPageOffersTheLanguagesItIsNotIn() {
		assertThat(this.languages.here()).isEqualTo("/");
		assertThat(Language.ENGLISH.speaking(this.languages::others)).containsExactly(Language.SPANISH);
		assertThat(Language.SPANISH.speaking(this.languages::others)).extracting(Language::ownName)
			.containsExactly("English");
	}

}
