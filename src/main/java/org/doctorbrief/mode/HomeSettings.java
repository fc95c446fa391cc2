package org.doctorbrief.mode;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;

import org.springframework.core.env.Environment;

/** What must not be where one computer answers itself. */
final class HomeSettings {

	private static final String ACTION = "Leave out server.address, or choose server mode, as docs/operating.md says.";

	private HomeSettings() {
	}

	static Mode read(Environment settings) {
		String address = settings.getProperty("server.address", "");
		if (!encrypted(settings) && !thisComputer(address)) {
			throw new StartupProblem("At home nobody else may listen, but " + address
					+ " would answer other computers without encryption.", ACTION);
		}
		if (SecondFactor.of(settings.getProperty("doctorbrief.second-factor", "offered")) == SecondFactor.REQUIRED) {
			throw new StartupProblem("At home a passkey is offered and cannot be demanded.",
					"Leave out doctorbrief.second-factor, or choose server mode, as docs/operating.md says.");
		}
		return Mode.home(SignUps.of(settings.getProperty("doctorbrief.sign-up", "open")));
	}

	private static boolean encrypted(Environment settings) {
		return settings.getProperty("server.ssl.enabled", Boolean.class, true)
				&& Stream.of("bundle", "key-store", "certificate")
					.anyMatch((one) -> settings.containsProperty("server.ssl." + one));
	}

	private static boolean thisComputer(String address) {
		try {
			return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			throw new StartupProblem("The address " + address + " is not known to this computer.", ACTION, ex);
		}
	}

}
