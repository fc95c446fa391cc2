package org.doctorbrief.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whose requests are counted together. */
final class ClientAddress {

	private static final int NETWORK_BYTES = 8;

	private ClientAddress() {
	}

	/**
	 * The address itself, or its network where one line has 2<sup>64</sup> addresses of
	 * its own.
	 */
	static String of(String address) {
		if (!address.contains(":")) {
			return address;
		}
		try {
			InetAddress parsed = InetAddress.getByName(address);
			return (parsed instanceof Inet6Address)
					? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
					: parsed.getHostAddress();
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
