package org.doctorbrief.brief;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

class DeletedBytesIT {

	@TempDir
	private Path home;

	@Test
	void theKeyOfADeletedBriefLeavesTheFileAtTheNextOrderlyStop() throws Exception {
		Person person;
		try (RunningApplication application = Launch.in(this.home).start()) {
			person = Person.signedUp(application.address());
			person.open("/patient/start").form().fill("name", "Ann Lee").submit().hasStatus(200);
			application.stop();
		}
		String key = wrappedKey(person.briefId());
		assertThat(file()).contains(key);
		try (RunningApplication application = Launch.in(this.home).start()) {
			person = person.movedTo(application.address());
			person.open("/delete").form().submit().hasStatus(200);
			person.open("").hasStatus(404);
			assertThat(mark()).exists();
			application.stop();
			assertThat(application.output()).doesNotContain("could not be compacted");
		}
		assertThat(mark()).doesNotExist();
		assertThat(file()).as("its id alone stays for a year, with what was done when").doesNotContain(key);
	}

	private Path mark() {
		return this.home.resolve("data/compact-wanted");
	}

	private String file() throws IOException {
		return Files.readString(this.home.resolve("data/brief.mv.db"), ISO_8859_1);
	}

	private String wrappedKey(String brief) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + this.home.resolve("data/brief"));
				ResultSet row = connection.createStatement()
					.executeQuery("select wrapped_key from brief where id = '" + brief + "'")) {
			row.next();
			return new String(row.getBytes(1), StandardCharsets.ISO_8859_1);
		}
	}

}
