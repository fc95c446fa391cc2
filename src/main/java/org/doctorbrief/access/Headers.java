package org.doctorbrief.access;

import java.time.Duration;
import java.util.List;

import org.doctorbrief.mode.Mode;

import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.XXssProtectionHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/** What every answer carries, unless it already carries its own. */
final class Headers {

	private static final String CONTENT_SECURITY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
			+ "frame-ancestors 'none'; object-src 'none'; manifest-src 'self'; worker-src 'self'; "
			+ "require-trusted-types-for 'script'";

	private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), "
			+ "browsing-topics=()";

	private Headers() {
	}

	static HeaderWriter of(Mode mode) {
		return new CompositeHeaderWriter(List.of(
				new HstsHeaderWriter((request) -> mode.serves() && request.isSecure(), Duration.ofDays(365).toSeconds(),
						true),
				new CacheControlHeadersWriter(), new XContentTypeOptionsHeaderWriter(),
				new XXssProtectionHeaderWriter(), new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
				new ContentSecurityPolicyHeaderWriter(CONTENT_SECURITY),
				new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER),
				new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin"),
				new StaticHeadersWriter("Cross-Origin-Resource-Policy", "same-origin"),
				new StaticHeadersWriter("Permissions-Policy", PERMISSIONS),
				new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")));
	}

}
