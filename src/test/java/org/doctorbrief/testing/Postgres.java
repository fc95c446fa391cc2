package org.doctorbrief.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The one PostgreSQL of a test run; it never waits for its disk, so it proves nothing
 * about crashes.
 */
public final class Postgres {

	private static final String USER = "postgres";

	private static final AtomicInteger DATABASES = new AtomicInteger();

	private Postgres() {
	}

	/** Creates an empty database for one test class. */
	public static Database freshDatabase() {
		String name = "brief_" + DATABASES.incrementAndGet();
		EmbeddedPostgres server = Server.RUNNING;
		try (Connection connection = server.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return new Database(server.getJdbcUrl(USER, name), USER, USER);
	}

	/** What a data source has to know to reach one database. */
	public record Database(String url, String user, String password) {
	}

	private static final class Server {

		private static final EmbeddedPostgres RUNNING = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder()
					.setOutputRedirector(Redirect.DISCARD)
					.setErrorRedirector(Redirect.DISCARD)
					.start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
