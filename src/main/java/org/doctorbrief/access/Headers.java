package org.doctorbrief.access;

import java.time.Duration;

import org.doctorbrief.mode.Mode;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** What every answer carries. */
final class Headers {

	private static final String CONTENT_SECURITY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
			+ "frame-ancestors 'none'; object-src 'none'; manifest-src 'self'; worker-src 'self'; "
			+ "require-trusted-types-for 'script'";

	private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), "
			+ "browsing-topics=()";

	private Headers() {
	}

	static void of(HeadersConfigurer<HttpSecurity> headers, Mode mode) {
		headers.httpStrictTransportSecurity(
				(always) -> always.requestMatcher((request) -> mode.serves() && request.isSecure())
					.maxAgeInSeconds(Duration.ofDays(365).toSeconds())
					.includeSubDomains(true));
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_SECURITY))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER))
			.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.crossOriginResourcePolicy((policy) -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
			.addHeaderWriter(new StaticHeadersWriter("Permissions-Policy", PERMISSIONS))
			.addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow"));
	}

}
