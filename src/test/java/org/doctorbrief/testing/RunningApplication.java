package org.doctorbrief.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The packaged application as a process of its own, that can be stopped, killed and read.
 */
public final class RunningApplication implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(240);

	private final Process process;

	private final int port;

	private final Path log;

	RunningApplication(Process process, int port, Path log) {
		this.process = process;
		this.port = port;
		this.log = log;
	}

	/** Returns where its pages are, without a slash at the end. */
	public String address() {
		return "http://127.0.0.1:" + this.port;
	}

	/** Returns its host and port, as a browser asks for them. */
	public String host() {
		return "127.0.0.1:" + this.port;
	}

	/** Returns all it has written so far. */
	public String output() {
		try {
			return Files.readString(this.log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the most memory it ever held, as Linux counts it. */
	public long peakMegabytes() {
		try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(this.process.pid()), "status"))) {
			return lines.filter((line) -> line.startsWith("VmHWM:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
				.findFirst()
				.orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Waits until it answers, whatever it answers; fails with its output when it ends
	 * instead.
	 */
	public RunningApplication awaitAnswer() {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (!answers()) {
			if (!this.process.isAlive() || System.nanoTime() > deadline) {
				kill();
				throw new IllegalStateException("The application did not start:\n" + output());
			}
			pause();
		}
		return this;
	}

	/** Waits until it has ended by itself, and returns its exit code. */
	public int awaitExit() {
		try {
			if (this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				return this.process.exitValue();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		kill();
		throw new IllegalStateException("The application did not end:\n" + output());
	}

	/** Asks it to end in good order, and waits until it has. */
	public int stop() {
		this.process.destroy();
		return awaitExit();
	}

	/** Ends it from one moment to the next, as a power cut would. */
	public void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	@Override
	public void close() {
		kill();
	}

	private boolean answers() {
		try {
			HttpURLConnection connection = (HttpURLConnection) URI.create(address() + "/").toURL().openConnection();
			connection.setInstanceFollowRedirects(false);
			connection.setConnectTimeout(1_000);
			connection.setReadTimeout(30_000);
			return connection.getResponseCode() > 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(100);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
