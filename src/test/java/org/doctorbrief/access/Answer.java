package org.doctorbrief.access;

import java.util.List;
import java.util.Map;

import org.doctorbrief.testing.HttpPage;

import static org.assertj.core.api.Assertions.assertThat;

/** What every answer of the application must carry, whatever it answers. */
final class Answer {

	private static final Map<String, String> HEADERS = Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy",
			"no-referrer", "Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin",
			"X-Robots-Tag", "noindex, nofollow");

	private static final List<String> POLICY = List.of("default-src 'none'", "frame-ancestors 'none'",
			"base-uri 'none'", "form-action 'self'", "require-trusted-types-for 'script'");

	private Answer() {
	}

	static HttpPage checked(HttpPage page) {
		headers(page);
		String type = page.header("Content-Type");
		if (type != null && type.startsWith("text/html")) {
			assertThat(page.document().select(".brief-urgent").text()).as(page.path()).contains("emergency number now");
			assertThat(page.document().select("footer").text()).as(page.path())
				.contains("For discussion with a doctor, not a diagnosis");
		}
		return page;
	}

	/** Of a page that is not ours, such as one by Tomcat. */
	static HttpPage headers(HttpPage page) {
		HEADERS
			.forEach((name, value) -> assertThat(page.header(name)).as(name + " of " + page.path()).isEqualTo(value));
		assertThat(page.header("Permissions-Policy")).as(page.path()).contains("camera=()", "geolocation=()");
		String policy = page.header("Content-Security-Policy");
		if (page.header("Content-Disposition") != null) {
			assertThat(policy).isEqualTo("sandbox; default-src 'none'");
		}
		else {
			assertThat(policy).as(page.path()).contains(POLICY).doesNotContain("unsafe", "http:", "https:", "*");
		}
		if (!page.path().startsWith("/assets/") || page.status() != 200) {
			assertThat(page.header("Cache-Control")).as(page.path()).contains("no-store");
		}
		return page;
	}

	/** The words of a page without what differs each time. */
	static String words(HttpPage page) {
		return page.document().text().replaceAll("this reference: \\w+", "");
	}

}
