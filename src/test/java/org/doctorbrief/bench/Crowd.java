package org.doctorbrief.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import org.doctorbrief.testing.Postgres.Database;

/**
 * Many copies of one brief's rows under ids of their own: nobody can open them, but they
 * weigh as much as the real one.
 */
record Crowd(int size, String brief) {

	private static final List<String> COPIES = List.of(
			"insert into brief (id, wrapped_key, created_at) select ?, wrapped_key, created_at from brief where id = ?",
			"insert into brief_section (brief_id, name, version, changed_at, sealed) "
					+ "select ?, name, version, changed_at, sealed from brief_section where brief_id = ?",
			"insert into brief_access (brief_id, account_id, role, since) "
					+ "select ?, ?, role, since from brief_access where brief_id = ?");

	static Crowd of(int size, String brief) {
		return new Crowd(size, brief);
	}

	void into(Database database) throws SQLException {
		try (Connection connection = DriverManager.getConnection(database.url(), database.user(),
				database.password())) {
			connection.setAutoCommit(false);
			copy(connection,
					"insert into account (id, login_mark, wrapped_key, profile, password, created_at) "
							+ "select ?, cast(? as bytea), wrapped_key, profile, password, created_at from account "
							+ "where id in (select account_id from brief_access where brief_id = ?)",
					2);
			copy(connection, COPIES.get(0), 1);
			copy(connection, COPIES.get(1), 1);
			copy(connection, COPIES.get(2), 2);
			connection.commit();
		}
	}

	private void copy(Connection connection, String sql, int names) throws SQLException {
		try (PreparedStatement copy = connection.prepareStatement(sql)) {
			for (int number = 1; number <= this.size; number++) {
				String id = "copy%022d".formatted(number);
				copy.setString(1, id);
				if (sql.startsWith("insert into account")) {
					copy.setBytes(2, id.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
				}
				else if (names == 2) {
					copy.setString(2, id);
				}
				copy.setString(names + 1, this.brief);
				copy.addBatch();
				if (number % 500 == 0) {
					copy.executeBatch();
				}
			}
			copy.executeBatch();
		}
	}

}
