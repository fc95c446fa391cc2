package org.doctorbrief.mode;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.catalina.util.NetMask;
import org.apache.catalina.valves.RemoteIpValve;

/**
 * The proxies whose word is taken for where a request comes from and that it came over
 * TLS.
 *
 * @param networks their addresses, each with the length of its network
 */
record TrustedProxies(List<String> networks) {

	private static final Pattern ADDRESS = Pattern.compile("[\\d.]+(/\\d+)?|[\\da-fA-F:.]*:[\\da-fA-F:.]*(/\\d+)?");

	private static final String ACTION = "Name the proxy's address in the shape --doctorbrief.trusted-proxies=127.0.0.1, "
			+ "several with commas between.";

	static TrustedProxies of(String text) {
		List<String> named = Arrays.stream(text.split(",")).map(String::strip).filter((one) -> !one.isEmpty()).toList();
		if (named.isEmpty()) {
			throw new StartupProblem("Server mode needs to know the proxy in front of it.", ACTION);
		}
		return new TrustedProxies(named.stream().map(TrustedProxies::network).toList());
	}

	private static String network(String address) {
		String network = address.contains("/") ? address : address + (address.contains(":") ? "/128" : "/32");
		if (network.endsWith("/0")) {
			throw new StartupProblem("The trusted proxy " + address + " stands for every computer there is.", ACTION);
		}
		if (!ADDRESS.matcher(address).matches()) {
			throw unreadable(address, null);
		}
		try {
			return new NetMask(network).toString();
		}
		catch (IllegalArgumentException ex) {
			throw unreadable(address, ex);
		}
	}

	private static StartupProblem unreadable(String address, Exception cause) {
		return new StartupProblem("The trusted proxy " + address + " is not an address.", ACTION, cause);
	}

	/** Puts the person's own address in the place of the proxy's. */
	RemoteIpValve valve() {
		RemoteIpValve valve = new RemoteIpValve();
		valve.setInternalProxies(String.join(",", this.networks));
		valve.setRemoteIpHeader("X-Forwarded-For");
		valve.setProtocolHeader("X-Forwarded-Proto");
		return valve;
	}

}
