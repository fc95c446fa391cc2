package org.doctorbrief.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import javax.net.ssl.SSLSocket;

import org.springframework.util.FileSystemUtils;

/**
 * The proxy in front of two nodes, with the very file that the owner of a server is told
 * to use; only ports and places differ.
 */
public final class Nginx implements AutoCloseable {

	private static final Path EXAMPLE = Path.of("docs/operating/nginx.conf");

	private static final int LOWEST_PORT = 15_000;

	private static final int HIGHEST_PORT = 32_000;

	private final Process process;

	private final Certificate certificate;

	private final Path folder;

	private final int port;

	private Nginx(Process process, Certificate certificate, Path folder, int port) {
		this.process = process;
		this.certificate = certificate;
		this.folder = folder;
		this.port = port;
	}

	/** Starts it before two nodes that listen on these ports. */
	public static Nginx before(int first, int second, int port) {
		try {
			Path folder = Files.createTempDirectory("nginx");
			Certificate certificate = Certificate.in(folder);
			Files.writeString(folder.resolve("site.conf"), site(folder, first, second, port));
			Path main = Files.writeString(folder.resolve("nginx.conf"), main(folder));
			Path log = folder.resolve("output.log");
			Process process = Programs.start(List.of(Programs.at("nginx").toString(), "-p", folder.toString(), "-e",
					log.toString(), "-c", main.toString(), "-g", "daemon off;"), log);
			return new Nginx(process, certificate, folder, port);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String site(Path folder, int first, int second, int port) throws IOException {
		return Files.readString(EXAMPLE)
			.replace("127.0.0.1:8081", "127.0.0.1:" + first)
			.replace("127.0.0.1:8082", "127.0.0.1:" + second)
			.replace("listen 80;", "listen 127.0.0.1:" + freePort() + ";")
			.replace("listen 443 ssl", "listen 127.0.0.1:" + port + " ssl")
			.replace("brief.example.org", "localhost")
			.replace("/etc/ssl/doctor-brief", folder.toString())
			.replace("/var/log/nginx", folder.toString());
	}

	private static String main(Path folder) {
		String user = System.getProperty("user.name").equals("root") ? "user root;\n" : "";
		String places = List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
			.stream()
			.map((kind) -> kind + "_temp_path " + folder.resolve(kind) + ";\n")
			.reduce("", String::concat);
		return user + "worker_processes 1;\npid " + folder.resolve("pid") + ";\nevents { }\nhttp {\n" + places
				+ "include site.conf;\n}\n";
	}

	/** Somebody without cookies who trusts the certificate. */
	public HttpJourney visitor() {
		return new HttpJourney("https://localhost:" + this.port, this.certificate.trust());
	}

	/**
	 * Agrees with it on a cipher, offering these alone; fails when it wants none of them.
	 */
	public String handshake(String protocol, String... ciphers) throws IOException {
		try (SSLSocket socket = (SSLSocket) this.certificate.trust()
			.getSocketFactory()
			.createSocket("localhost", this.port)) {
			socket.setEnabledProtocols(new String[] { protocol });
			socket.setEnabledCipherSuites(ciphers);
			socket.startHandshake();
			return socket.getSession().getCipherSuite();
		}
	}

	/** What it wrote down about requests, and about itself. */
	public String logs() {
		try {
			return Files.readString(this.folder.resolve("doctor-brief.log"))
					+ Files.readString(this.folder.resolve("doctor-brief-error.log"))
					+ Files.readString(this.folder.resolve("output.log"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
		FileSystemUtils.deleteRecursively(this.folder.toFile());
	}

	/**
	 * A port that nobody uses at this moment, and that the system hands out to nobody, so
	 * that it is still free when a node comes back.
	 */
	static int freePort() {
		while (true) {
			int port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT);
			try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
				return socket.getLocalPort();
			}
			catch (IOException ex) {
				// somebody else's
			}
		}
	}

}
