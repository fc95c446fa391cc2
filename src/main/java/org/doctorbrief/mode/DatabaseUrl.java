package org.doctorbrief.mode;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads where the database is, and refuses a way to it that others could listen in on.
 */
final class DatabaseUrl {

	private static final Pattern PARTS = Pattern.compile("jdbc:postgresql:(?://([^/?]*))?[^?]*(?:\\?(.*))?");

	private static final Pattern NUMBERS = Pattern.compile("[\\d.]+|\\[[\\da-fA-F:.]+]");

	private DatabaseUrl() {
	}

	static void require(String url) {
		Matcher parts = PARTS.matcher(url);
		if (!parts.matches()) {
			throw new StartupProblem("Server mode keeps its data in PostgreSQL alone.",
					"Name the database with --spring.datasource.url=jdbc:postgresql://...");
		}
		List<String> settings = split(parts.group(2), "&");
		boolean here = split(parts.group(1), ",").stream().allMatch(DatabaseUrl::here)
				&& settings.stream().noneMatch((one) -> one.startsWith("service="));
		if (!here && !checked(settings)) {
			throw new StartupProblem(
					"The database is on another machine, and nothing makes sure that the way to it is safe.",
					"End spring.datasource.url with ?sslmode=verify-full, and with sslrootcert= for a root of your own.");
		}
	}

	/** What a socket of this machine is named, too. */
	private static boolean here(String address) {
		String host = address.replaceFirst(":\\d*$", "");
		try {
			return host.isEmpty() || host.equals("localhost")
					|| (NUMBERS.matcher(host).matches() && InetAddress.getByName(host).isLoopbackAddress());
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	private static boolean checked(List<String> settings) {
		List<String> modes = settings.stream().filter((one) -> one.startsWith("sslmode=")).toList();
		return !modes.isEmpty() && modes.stream().allMatch("sslmode=verify-full"::equals)
				&& settings.stream().noneMatch((one) -> one.matches("(sslfactory|sslhostnameverifier)=.*"));
	}

	private static List<String> split(String text, String by) {
		return (text != null) ? Stream.of(text.split(by)).toList() : List.of();
	}

}
