package org.doctorbrief.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.doctorbrief.testing.Postgres.Database;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class PostgresIT {

	@Test
	void everyDatabaseIsFresh() throws SQLException {
		try (Connection first = connect(Postgres.freshDatabase());
				Connection second = connect(Postgres.freshDatabase())) {
			assertThat(first.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
			first.createStatement().execute("create table story (words varchar(20))");
			assertThatCode(() -> second.createStatement().execute("create table story (words varchar(20))"))
				.doesNotThrowAnyException();
		}
	}

	private static Connection connect(Database database) throws SQLException {
		return DriverManager.getConnection(database.url(), database.user(), database.password());
	}

}
