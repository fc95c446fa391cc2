package org.doctorbrief.brief;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.doctorbrief.testing.Postgres.Database;
import org.doctorbrief.vault.Seal;
import org.doctorbrief.vault.Vault;

/**
 * Writes a section as a newer program would: with a field more, and a higher number of
 * its shape.
 */
record NewerRow(Database database, Vault vault, String brief, String section) {

	void write() throws SQLException {
		try (Connection connection = connect();
				PreparedStatement read = prepared(connection,
						"select s.version, s.sealed, b.wrapped_key from brief_section s join brief b on b.id = s.brief_id "
								+ "where s.brief_id = ? and s.name = ?");
				PreparedStatement write = connection.prepareStatement(
						"update brief_section set version = ?, sealed = ? where brief_id = ? and name = ?")) {
			ResultSet row = row(read);
			long version = row.getLong(1);
			Seal seal = this.vault.open(row.getBytes(3), SectionCodec.owner(this.brief));
			String json = new String(seal.open(row.getBytes(2), place(version)), StandardCharsets.UTF_8);
			write.setLong(1, version + 1);
			write.setBytes(2, seal.seal(newer(json).getBytes(StandardCharsets.UTF_8), place(version + 1)));
			write.setString(3, this.brief);
			write.setString(4, this.section);
			write.executeUpdate();
		}
	}

	private static String newer(String json) {
		String newer = json.replaceFirst("\"format\":\\d+", "\"format\":99")
			.replaceFirst("\"content\":\\{", "\"content\":{\"ofTheFuture\":\"new\",");
		if (!newer.contains("99") || !newer.contains("ofTheFuture")) {
			throw new IllegalStateException("Not the shape of a stored section");
		}
		return newer;
	}

	/** The row as it is stored. */
	byte[] sealed() throws SQLException {
		try (Connection connection = connect();
				PreparedStatement read = prepared(connection,
						"select sealed from brief_section where brief_id = ? and name = ?")) {
			return row(read).getBytes(1);
		}
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(this.database.url(), this.database.user(), this.database.password());
	}

	private PreparedStatement prepared(Connection connection, String sql) throws SQLException {
		PreparedStatement statement = connection.prepareStatement(sql);
		statement.setString(1, this.brief);
		statement.setString(2, this.section);
		return statement;
	}

	private static ResultSet row(PreparedStatement statement) throws SQLException {
		ResultSet row = statement.executeQuery();
		row.next();
		return row;
	}

	private String place(long version) {
		return new Version(this.section, version, null, null).place(this.brief);
	}

}
