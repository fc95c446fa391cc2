package org.doctorbrief.paper;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LockedPaperTests {

	private final AtomicInteger requests = new AtomicInteger();

	@TempDir
	private Path folder;

	private HttpServer server;

	@BeforeEach
	void listen() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", (exchange) -> {
			this.requests.incrementAndGet();
			byte[] css = "p::after { content: 'FETCHED' }".getBytes();
			exchange.getResponseHeaders().add("Content-Type", "text/css");
			exchange.sendResponseHeaders(200, css.length);
			exchange.getResponseBody().write(css);
			exchange.close();
		});
		this.server.start();
		Files.writeString(this.folder.resolve("secret.css"), "p::after { content: 'FETCHED' }");
		Files.writeString(this.folder.resolve("secret.txt"), "FETCHED");
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<img alt='x' src='URL/secret.css'/>", "<link rel='stylesheet' href='URL/secret.css'/>",
			"<style>@import url('URL/secret.css');</style>", "<style>p { background: url('URL/a.png') }</style>",
			"<style>p { content: url('URL/a.png'); list-style-image: url('URL/a.png') }</style>",
			"<style>@font-face { font-family: Own; src: url('URL/a.ttf') } p { font-family: 'Liberation Sans', Own }</style>",
			"<base href='URL/'/><link rel='stylesheet' href='secret.css'/>",
			"<object data='URL/secret.txt' type='text/html'>x</object><iframe src='URL/secret.txt'></iframe>",
			"<embed src='URL/secret.txt'/><script src='URL/a.js'></script>",
			"<svg xmlns='http://www.w3.org/2000/svg'><image href='URL/a.png' width='9' height='9'/></svg>",
			"<input type='image' alt='x' src='URL/a.png'/>", "<p style=\"background: url('URL/a.png')\">x</p>" })
	void nothingThatThePageRefersToIsOpened(String reference) {
		String web = "http://localhost:" + this.server.getAddress().getPort();
		String file = this.folder.toUri().toString().replaceAll("/$", "");
		String page = "<html lang='en'><head><title>t</title>%s%s</head><body><p>Seen</p>%s%s</body></html>".formatted(
				reference.replace("URL", web), reference.replace("URL", file), reference.replace("URL", web),
				reference.replace("URL", file));
		String text = String.join("", Pdfs.text(Paper.RENDERER.render(page)));
		assertThat(text).contains("Seen").doesNotContain("FETCHED");
		assertThat(this.requests).hasValue(0);
	}

	@Test
	void anExternalEntityStaysText() {
		String page = "<!DOCTYPE html [<!ENTITY x SYSTEM \"%s\">]><html lang='en'><head><title>t</title></head><body><p>Seen &x;</p></body></html>"
			.formatted(this.folder.resolve("secret.txt").toUri());
		assertThat(String.join("", Pdfs.text(Paper.RENDERER.render(page)))).contains("Seen").doesNotContain("FETCHED");
	}

}
