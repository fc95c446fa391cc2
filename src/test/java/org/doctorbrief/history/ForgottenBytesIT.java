package org.doctorbrief.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.doctorbrief.testing.Launch;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

class ForgottenBytesIT {

	@TempDir
	private Path home;

	@Test
	void forgottenVersionsLeaveTheFileAtTheNextOrderlyStop() throws Exception {
		Person person;
		try (RunningApplication application = Launch.in(this.home).start()) {
			person = Person.signedUp(application.address());
			for (String name : new String[] { "Ann Lee", "Anna Lee" }) {
				person.open("/patient/start").form("#form").fill("name", name).submit().hasStatus(200);
			}
			application.stop();
		}
		String sealed = sealed(person.briefId());
		assertThat(file()).contains(sealed);
		try (RunningApplication application = Launch.in(this.home).start()) {
			person = person.movedTo(application.address());
			person.open("/patient/before").form("form[action$=forget]").submit().hasStatus(200);
			application.stop();
		}
		assertThat(file()).doesNotContain(sealed).contains(person.briefId());
	}

	private String file() throws IOException {
		return Files.readString(this.home.resolve("data/brief.mv.db"), ISO_8859_1);
	}

	private String sealed(String brief) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + this.home.resolve("data/brief"));
				ResultSet row = connection.createStatement()
					.executeQuery("select sealed from section_history where brief_id = '" + brief + "'")) {
			row.next();
			return new String(row.getBytes(1), ISO_8859_1);
		}
	}

}
