package org.doctorbrief.bench;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Very many who try passwords, each try from another address: as the proxy would hand
 * them on.
 */
final class Flood implements AutoCloseable {

	private static final int PAUSE_MILLIS = 200;

	private static final Pattern COOKIE = Pattern.compile("Set-Cookie: (__Host-sid=[^;]+)");

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final Map<String, AtomicInteger> answers = new TreeMap<>();

	private final AtomicBoolean over = new AtomicBoolean();

	private final ExecutorService threads;

	private Flood(int flooders, int... ports) {
		this.threads = Executors.newFixedThreadPool(flooders);
		for (int flooder = 0; flooder < flooders; flooder++) {
			int port = ports[flooder % ports.length];
			this.threads.submit(() -> tryPasswords(port));
		}
	}

	static Flood of(int flooders, int... ports) {
		return new Flood(flooders, ports);
	}

	private Void tryPasswords(int port) throws IOException, InterruptedException {
		String page = ask(port, "GET /sign-in", "", "");
		String cookie = "Cookie: " + found(COOKIE, page) + "\r\n";
		String token = found(TOKEN, page);
		while (!this.over.get()) {
			String answer = ask(port, "POST /sign-in", cookie,
					"login=" + UUID.randomUUID() + "&password=guess&_csrf=" + token);
			TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
			synchronized (this.answers) {
				this.answers.computeIfAbsent(answer.substring(9, 12), (status) -> new AtomicInteger())
					.incrementAndGet();
			}
		}
		return null;
	}

	private static String ask(int port, String line, String headers, String body) throws IOException {
		ThreadLocalRandom random = ThreadLocalRandom.current();
		String from = "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
		try (Socket socket = new Socket("127.0.0.1", port)) {
			String request = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Forwarded-For: " + from
					+ "\r\nX-Forwarded-Proto: https\r\n" + headers
					+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
					+ body;
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static String found(Pattern pattern, String page) {
		Matcher matcher = pattern.matcher(page);
		if (!matcher.find()) {
			throw new IllegalStateException("No " + pattern + " in " + page);
		}
		return matcher.group(1);
	}

	/** Returns how often each status was answered. */
	String answers() {
		synchronized (this.answers) {
			return this.answers.toString();
		}
	}

	@Override
	public void close() {
		this.over.set(true);
		this.threads.shutdown();
		try {
			this.threads.awaitTermination(1, TimeUnit.MINUTES);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
