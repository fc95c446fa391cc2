package org.doctorbrief.mode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks from an address of this computer that one can choose. */
record RawRequest(String from, int port) {

	/** Returns the whole answer, headers and all. */
	String get(String path, String... headers) throws IOException {
		try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), this.port, InetAddress.getByName(this.from),
				0)) {
			String request = "GET " + path + " HTTP/1.1\r\nHost: brief.example.org\r\nConnection: close\r\n"
					+ String.join("", java.util.Arrays.stream(headers).map((header) -> header + "\r\n").toList())
					+ "\r\n";
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
