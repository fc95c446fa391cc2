package org.doctorbrief.mode;

import java.net.URI;

import org.springframework.core.env.Environment;

/** What may not be missing where many people are served over the net. */
final class ServerSettings {

	private ServerSettings() {
	}

	static Mode read(Environment settings) {
		URI url = PublicUrl.of(settings.getProperty("doctorbrief.public-url", ""));
		proxies(settings);
		DatabaseUrl.require(settings.getProperty("spring.datasource.url", ""));
		return Mode.server(url, SignUps.of(settings.getProperty("doctorbrief.sign-up", "invitation")))
			.with(SecondFactor.of(settings.getProperty("doctorbrief.second-factor", "offered")));
	}

	static TrustedProxies proxies(Environment settings) {
		return TrustedProxies.of(settings.getProperty("doctorbrief.trusted-proxies", ""));
	}

}
