package org.doctorbrief.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/** A server of a few pages, on which the tools of the tests are themselves tested. */
final class Pages implements AutoCloseable {

	private final HttpServer server;

	Pages() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			this.server.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Pages with(String path, String title, String body) {
		String page = "<!doctype html><html lang=en><meta charset=utf-8><title>%s</title>%s".formatted(title, body);
		return answering(path, (exchange) -> {
			byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
			exchange.sendResponseHeaders(200, bytes.length);
			exchange.getResponseBody().write(bytes);
			exchange.close();
		});
	}

	Pages answering(String path, HttpHandler handler) {
		this.server.createContext(path, handler);
		return this;
	}

	String host() {
		return "127.0.0.1:" + this.server.getAddress().getPort();
	}

	String address() {
		return "http://" + host();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
