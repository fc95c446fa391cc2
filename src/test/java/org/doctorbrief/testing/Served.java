package org.doctorbrief.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.doctorbrief.testing.Postgres.Database;

/**
 * The packaged application as many people reach it, over TLS and on a fresh PostgreSQL.
 *
 * @param application the process
 * @param address what people open
 */
public record Served(RunningApplication application, String address) implements AutoCloseable {

	private static final String PASSWORD = "changeit";

	/** Starts it; its certificate is nobody's but its own. */
	public static Served in(Path home) throws IOException, InterruptedException {
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
			.with("doctorbrief.sign-up", "open")
			.with("doctorbrief.master-key-file", home.resolveSibling("master.json").toString())
			.with("spring.datasource.url", database.url())
			.with("spring.datasource.username", database.user())
			.with("spring.datasource.password", database.password());
		launch.with("make-key", "").begin().awaitExit();
		return new Served(launch.start(), address);
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
