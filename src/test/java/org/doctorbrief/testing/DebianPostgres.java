package org.doctorbrief.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.doctorbrief.testing.Postgres.Database;

import org.springframework.util.FileSystemUtils;

/** The system's own PostgreSQL, which waits for its disk, with a database of its own. */
public final class DebianPostgres implements AutoCloseable {

	private static final String USER = "brief";

	private static final int PATIENCE = 300;

	private final Process process;

	private final int port;

	private final Path folder;

	private final Path log;

	private DebianPostgres(Process process, int port, Path folder, Path log) {
		this.process = process;
		this.port = port;
		this.folder = folder;
		this.log = log;
	}

	/** Starts an empty one. */
	public static DebianPostgres start() {
		try {
			Path folder = Files.createTempDirectory("postgres",
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
			Path data = Files.createDirectory(folder.resolve("data"));
			if (root()) {
				Programs.run(List.of("chown", "-R", "postgres", folder.toString()), log());
			}
			Programs.run(command("initdb", "--no-sync", "-A", "trust", "-U", USER, "-D", data.toString()), log());
			int port = Nginx.freePort();
			Path log = log();
			return new DebianPostgres(Programs
				.start(command("postgres", "-D", data.toString(), "-p", Integer.toString(port), "-k", folder.toString(),
						"-c", "listen_addresses=127.0.0.1", "-c", "fsync=on", "-c", "synchronous_commit=on"), log),
					port, folder, log)
				.awaitAnswer();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What a data source has to know. */
	public Database database() {
		return new Database("jdbc:postgresql://127.0.0.1:" + this.port + "/postgres", USER, "");
	}

	/** All tables with all rows, as a backup holds them. */
	String dump() {
		try {
			Path dump = log();
			Programs.run(List.of(Programs.at("pg_dump").toString(), "-h", "127.0.0.1", "-p",
					Integer.toString(this.port), "-U", USER, "postgres"), dump);
			return Files.readString(dump);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What it wrote down, of statements that failed for instance. */
	String output() {
		try {
			return Files.readString(this.log);
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

	private DebianPostgres awaitAnswer() {
		for (int time = 0; time < PATIENCE; time++) {
			try (Connection connection = DriverManager.getConnection(database().url(), USER, "")) {
				connection.createStatement().execute("select 1");
				return this;
			}
			catch (SQLException ex) {
				pause();
			}
		}
		close();
		throw new IllegalStateException("PostgreSQL did not start");
	}

	/** It refuses to run as root. */
	private static List<String> command(String program, String... arguments) {
		Stream<String> other = root() ? Stream.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups")
				: Stream.of();
		return Stream.of(other, Stream.of(Programs.at(program).toString()), Stream.of(arguments))
			.flatMap((part) -> part)
			.toList();
	}

	private static boolean root() {
		return System.getProperty("user.name").equals("root");
	}

	private static Path log() throws IOException {
		Path log = Files.createTempFile("postgres", ".log");
		log.toFile().deleteOnExit();
		return log;
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
