package org.doctorbrief.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How to start the packaged application: a new launch for every changed choice. */
public record Launch(Path home, Path jar, List<String> jvmFlags, List<String> arguments,
		Map<String, String> environment) {

	private static final String PORT = "--server.port=";

	/** Starts quickly, with the given home folder and nothing else special. */
	public static Launch in(Path home) {
		return new Launch(home, null, List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), List.of(),
				Map.of());
	}

	/** Starts where the application itself says, with nothing else special. */
	public static Launch anywhere() {
		return in(null);
	}

	/** Starts the one jar that is handed over, however long that takes. */
	public Launch asPackaged() {
		return of(packaged());
	}

	/** Starts that jar in place of the unpacked application. */
	public Launch of(Path other) {
		return new Launch(this.home, other, this.jvmFlags, this.arguments, this.environment);
	}

	/** Starts with these flags in place of the modest ones. */
	public Launch withJvmFlags(String... flags) {
		return new Launch(this.home, this.jar, List.of(flags), this.arguments, this.environment);
	}

	/** Starts with one more property of the application. */
	public Launch with(String property, String value) {
		List<String> more = new ArrayList<>(this.arguments);
		more.add("--" + property + "=" + value);
		return new Launch(this.home, this.jar, this.jvmFlags, more, this.environment);
	}

	/** Starts with one more variable in its environment. */
	public Launch withEnvironment(String name, String value) {
		Map<String, String> more = new LinkedHashMap<>(this.environment);
		more.put(name, value);
		return new Launch(this.home, this.jar, this.jvmFlags, this.arguments, more);
	}

	/** Starts and waits until pages are answered. */
	public RunningApplication start() {
		return begin().awaitAnswer();
	}

	/** Starts and waits for nothing: for starts that are meant to be refused. */
	public RunningApplication begin() {
		try {
			int port = namedPort().orElse(freePort());
			Path log = Files.createTempFile("application", ".log");
			log.toFile().deleteOnExit();
			ProcessBuilder builder = new ProcessBuilder(command(port)).redirectErrorStream(true)
				.redirectOutput(log.toFile());
			builder.environment().putAll(this.environment);
			return new RunningApplication(builder.start(), port, log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> command(int port) {
		return Stream
			.of(Stream.of(java().toString()), this.jvmFlags.stream(), started(),
					Stream.ofNullable(this.home).map((folder) -> "--doctorbrief.home=" + folder),
					this.arguments.stream(), namedPort().isPresent() ? Stream.<String>of() : Stream.of(PORT + port))
			.flatMap((part) -> part)
			.toList();
	}

	private Stream<String> started() {
		if (this.jar != null) {
			return Stream.of("-jar", this.jar.toString());
		}
		return Stream.of(Unpacked.ofThisBuild().flag(), "-jar", Unpacked.ofThisBuild().jar().toString());
	}

	/** Returns the Java that runs the tests. */
	public static Path java() {
		return Path.of(System.getProperty("java.home"), "bin", "java");
	}

	/** Returns the application as it is handed over. */
	public static Path packaged() {
		return Path.of(Objects.requireNonNull(System.getProperty("application.jar"),
				"No application.jar is named: run this through ./mvnw verify"));
	}

	private Optional<Integer> namedPort() {
		return this.arguments.stream()
			.filter((argument) -> argument.startsWith(PORT))
			.map((argument) -> Integer.valueOf(argument.substring(PORT.length())))
			.findFirst();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
