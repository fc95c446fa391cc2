package org.doctorbrief.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the proxy says by itself, and that it leaves alone what a node says. */
@ServerTest
class NginxIT {

	private static final Map<String, String> HEADERS = Map.of("Strict-Transport-Security",
			"max-age=31536000; includeSubDomains", "Content-Security-Policy",
			"default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'", "X-Content-Type-Options",
			"nosniff", "Referrer-Policy", "no-referrer", "X-Robots-Tag", "noindex, nofollow", "Cache-Control",
			"no-store");

	private final List<Integer> ports = Stream.generate(Nginx::freePort).limit(3).toList();

	private Nginx nginx;

	private HttpJourney visitor;

	@BeforeEach
	void start() throws InterruptedException {
		this.nginx = Nginx.before(this.ports.get(0), this.ports.get(1), this.ports.get(2));
		this.visitor = this.nginx.visitor();
		for (int time = 0; time < 100 && !answers(); time++) {
			Thread.sleep(100);
		}
	}

	@AfterEach
	void end() {
		this.nginx.close();
	}

	private boolean answers() {
		try {
			return this.visitor.get("/").status() > 0;
		}
		catch (java.io.UncheckedIOException ex) {
			return false;
		}
	}

	private static HttpPage checked(HttpPage page) {
		HEADERS.forEach((name, value) -> assertThat(page.headers(name)).as(name).containsExactly(value));
		return page;
	}

	@Test
	void aPageOfTheProxysOwnCarriesTheHeaders() {
		HttpPage away = checked(this.visitor.get("/").hasStatus(503));
		assertThat(away.headers("Retry-After")).containsExactly("30");
		HttpRequest trace = this.visitor.request("/").method("TRACE", BodyPublishers.noBody()).build();
		assertThat(checked(this.visitor.send(trace).hasStatus(405)).header("Retry-After")).isNull();
		checked(this.visitor.get("/%00").hasStatus(400));
		HttpRequest large = this.visitor.request("/open").POST(BodyPublishers.ofByteArray(new byte[13 << 20])).build();
		checked(this.visitor.send(large).hasStatus(413));
	}

	@Test
	void onlyStrongCiphersAreTakenAndTheStrongestFirst() throws IOException {
		assertThat(this.nginx.handshake("TLSv1.2", "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
				"TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"))
			.isEqualTo("TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384");
		assertThat(this.nginx.handshake("TLSv1.3", "TLS_AES_128_GCM_SHA256")).isEqualTo("TLS_AES_128_GCM_SHA256");
		for (String weak : List.of("TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384", "TLS_RSA_WITH_AES_256_GCM_SHA384",
				"TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA")) {
			assertThatExceptionOfType(SSLException.class).as(weak)
				.isThrownBy(() -> this.nginx.handshake("TLSv1.2", weak));
		}
	}

	@Test
	void whatANodeAnswersStaysAsItIs() throws IOException, InterruptedException {
		HttpServer node = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.ports.get(0)),
				0);
		node.createContext("/", (exchange) -> {
			Stream.concat(HEADERS.keySet().stream(), Stream.of("Retry-After"))
				.forEach((name) -> exchange.getResponseHeaders().set(name, "7"));
			exchange.sendResponseHeaders(503, -1);
			exchange.close();
		});
		node.start();
		try {
			HttpPage page = afterTheNodeIsFound();
			HEADERS.keySet().forEach((name) -> assertThat(page.headers(name)).as(name).containsExactly("7"));
			assertThat(page.headers("Retry-After")).containsExactly("7");
		}
		finally {
			node.stop(0);
		}
	}

	/** A node that did not answer is asked again after five seconds. */
	private HttpPage afterTheNodeIsFound() throws InterruptedException {
		HttpPage page = this.visitor.get("/").hasStatus(503);
		for (int time = 0; time < 150 && !"7".equals(page.header("Retry-After")); time++) {
			Thread.sleep(100);
			page = this.visitor.get("/").hasStatus(503);
		}
		return page;
	}

}
