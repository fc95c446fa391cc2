package org.doctorbrief.mode;

import java.net.URI;

/** Reads the address that people open, and refuses what a browser would not keep safe. */
final class PublicUrl {

	private static final String ACTION = "Give it in the shape --doctorbrief.public-url=https://brief.example.org.";

	private PublicUrl() {
	}

	static URI of(String text) {
		if (text.isBlank()) {
			throw new StartupProblem("Server mode needs the address that people open.", ACTION);
		}
		URI url = parsed(text.strip().replaceFirst("/$", ""));
		if (!"https".equals(url.getScheme()) || url.getHost() == null) {
			throw new StartupProblem("The address " + text + " does not begin with https:// and a name.", ACTION);
		}
		if (!url.getRawPath().isEmpty() || url.getRawQuery() != null || url.getRawFragment() != null
				|| url.getRawUserInfo() != null) {
			throw new StartupProblem("The address " + text + " is more than https:// and a name.", ACTION);
		}
		return url;
	}

	private static URI parsed(String text) {
		try {
			return URI.create(text);
		}
		catch (IllegalArgumentException ex) {
			throw new StartupProblem("The address " + text + " cannot be read.", ACTION, ex);
		}
	}

}
