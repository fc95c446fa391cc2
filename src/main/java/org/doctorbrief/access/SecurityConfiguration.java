package org.doctorbrief.access;

import java.time.Clock;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.doctorbrief.mode.Mode;
import org.doctorbrief.web.SameOrigin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** What stands before the doors, and what is said to those who do not get in. */
@Configuration
class SecurityConfiguration {

	private static final Set<String> CHOOSES_A_LANGUAGE = Set.of("/language", "/interrupted/language");

	/** Browsers believe it of this computer without TLS, which Spring's own does not. */
	private static final HeaderWriter FORGET = new StaticHeadersWriter("Clear-Site-Data", "\"cache\", \"storage\"");

	@Bean
	SecurityFilterChain doors(HttpSecurity http, HouseDoors house, AuthenticationFailureHandler failure,
			AuthenticationSuccessHandler goesOn, LogoutSuccessHandler signedOut, AccessDeniedHandler oldToken,
			AuthenticationEntryPoint nobody, Mode mode, Floods floods, Clock clock) throws Exception {
		return http.authorizeHttpRequests(house::open)
			.formLogin((form) -> form.loginPage("/sign-in")
				.usernameParameter("login")
				.failureHandler(failure)
				.successHandler(goesOn))
			.logout((logout) -> logout.logoutUrl("/sign-out")
				.logoutSuccessHandler(signedOut)
				.addLogoutHandler(new HeaderWriterLogoutHandler(FORGET)))
			.exceptionHandling(
					(refused) -> refused.authenticationEntryPoint(nobody).accessDeniedHandler(new Refusals(oldToken)))
			.csrf((token) -> token.ignoringRequestMatchers(SecurityConfiguration::choosesALanguage))
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.addFilterBefore(floods.filter(), CsrfFilter.class)
			.addFilterBefore(new TwelveHours(clock), CsrfFilter.class)
			.addFilterBefore(new CrossSiteFilter(), CsrfFilter.class)
			.addFilterBefore(new FilesDoor(), CsrfFilter.class)
			.headers((headers) -> headers.defaultsDisabled().addHeaderWriter(Headers.of(mode)))
			.build();
	}

	/**
	 * It changes a cookie of the browser's and nothing else; a token would need a session
	 * for everybody who reads a page.
	 */
	private static boolean choosesALanguage(HttpServletRequest request) {
		return CHOOSES_A_LANGUAGE.contains(request.getRequestURI()) && SameOrigin.of(request);
	}

}
