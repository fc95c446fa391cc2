package org.doctorbrief.takeaway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.doctorbrief.testing.Launch;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Postgres;
import org.doctorbrief.testing.Postgres.Database;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

class LeavingIT {

	@TempDir
	private Path home;

	private static Person withTwoBriefs(RunningApplication application) {
		Person person = Person.signedUp(application.address());
		person.open("/patient/start").form().fill("name", "Ann Lee").submit().hasStatus(200);
		byte[] file = Traveller.takes(person).bytes();
		Person again = Traveller.opened(person, new Traveller(person.journey()).brings(file));
		assertThat(again.open("/review").document().text()).contains("Ann Lee");
		return person;
	}

	private static void leaves(Person person) {
		person.journey().get("/account/delete").form("#form").fill("sure", "YES").submit().hasStatus(200);
	}

	@Test
	void noRowIsLeftOnPostgres() throws SQLException {
		Database database = Postgres.freshDatabase();
		Launch launch = Launch.in(this.home)
			.with("spring.datasource.url", database.url())
			.with("spring.datasource.username", database.user())
			.with("spring.datasource.password", database.password());
		try (RunningApplication application = launch.start();
				Connection rows = DriverManager.getConnection(database.url(), database.user(), database.password())) {
			Person person = withTwoBriefs(application);
			assertThat(count(rows, "brief")).isEqualTo(2);
			leaves(person);
			assertThat(count(rows, "account")).isZero();
			assertThat(count(rows, "brief")).isZero();
			assertThat(count(rows, "brief_section")).isZero();
			assertThat(count(rows, "brief_access")).isZero();
		}
	}

	private static int count(Connection rows, String table) throws SQLException {
		try (ResultSet row = rows.createStatement().executeQuery("select count(*) from " + table)) {
			row.next();
			return row.getInt(1);
		}
	}

	@Test
	void theKeysLeaveTheFileAtTheNextOrderlyStop() throws Exception {
		Person person;
		try (RunningApplication application = Launch.in(this.home).start()) {
			person = withTwoBriefs(application);
			application.stop();
		}
		List<String> keys = keys();
		assertThat(keys).hasSize(3).allSatisfy((key) -> assertThat(file()).contains(key));
		try (RunningApplication application = Launch.in(this.home).start()) {
			leaves(person.movedTo(application.address()));
			application.stop();
			assertThat(application.output()).doesNotContain("could not be compacted");
		}
		assertThat(keys).noneSatisfy((key) -> assertThat(file()).contains(key));
		assertThat(this.home.resolve("data/compact-wanted")).doesNotExist();
	}

	private String file() throws IOException {
		return Files.readString(this.home.resolve("data/brief.mv.db"), ISO_8859_1);
	}

	private List<String> keys() throws SQLException {
		List<String> keys = new ArrayList<>();
		try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + this.home.resolve("data/brief"));
				ResultSet row = connection.createStatement()
					.executeQuery("select wrapped_key from brief union all select wrapped_key from account")) {
			while (row.next()) {
				keys.add(new String(row.getBytes(1), ISO_8859_1));
			}
		}
		return keys;
	}

}
