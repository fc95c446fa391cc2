package org.doctorbrief.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.doctorbrief.testing.Postgres.Database;

/**
 * The packaged application as many people reach it, over TLS and on a fresh PostgreSQL.
 *
 * @param application the process
 * @param address what people open
 * @param invitation the path at which its owner invites the first person
 */
public record Served(RunningApplication application, String address, String invitation) implements AutoCloseable {

	private static final Pattern INVITATION = Pattern.compile("https://\\S+?(/sign-up/\\w+)");

	private static final String PASSWORD = "changeit";

	/**
	 * Starts it; its certificate is nobody's but its own.
	 * @param home where it has its place
	 * @param signUps who may sign up, as in the settings
	 * @return what answers now
	 */
	public static Served in(Path home, String signUps) throws IOException, InterruptedException {
		int port = freePort();
		String address = "https://127.0.0.1:" + port;
		Database database = Postgres.freshDatabase();
		Launch launch = Launch.in(home)
			.with("server.port", Integer.toString(port))
			.with("server.ssl.key-store", certificate(home).toString())
			.with("server.ssl.key-store-password", PASSWORD)
			.with("doctorbrief.mode", "server")
			.with("doctorbrief.public-url", address)
			.with("doctorbrief.trusted-proxies", "127.0.0.1")
			.with("doctorbrief.sign-up", signUps)
			.with("doctorbrief.master-key-file", home.resolveSibling("master.json").toString())
			.with("spring.datasource.url", database.url())
			.with("spring.datasource.username", database.user())
			.with("spring.datasource.password", database.password());
		RunningApplication owner = launch.with("make-key", "").with("invite", "").begin();
		owner.awaitExit();
		Matcher link = INVITATION.matcher(owner.output());
		if (!link.find()) {
			throw new IllegalStateException(owner.output());
		}
		return new Served(launch.start(), address, link.group(1));
	}

	private static Path certificate(Path home) throws IOException, InterruptedException {
		Path store = home.resolveSibling("tls.p12");
		Process keytool = new ProcessBuilder(Launch.java().resolveSibling("keytool").toString(), "-genkeypair",
				"-alias", "tls", "-keyalg", "EC", "-dname", "CN=127.0.0.1", "-ext", "SAN=IP:127.0.0.1", "-storetype",
				"PKCS12", "-keystore", store.toString(), "-storepass", PASSWORD)
			.inheritIO()
			.start();
		if (keytool.waitFor() != 0) {
			throw new IllegalStateException("No certificate could be made");
		}
		return store;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	@Override
	public void close() {
		this.application.close();
	}

}
