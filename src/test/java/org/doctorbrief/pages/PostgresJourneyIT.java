package org.doctorbrief.pages;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.doctorbrief.testing.FiftyWriters;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Launch;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Postgres;
import org.doctorbrief.testing.Postgres.Database;
import org.doctorbrief.testing.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PostgresJourneyIT {

	@TempDir
	private Path home;

	@Test
	void everythingWorksOnPostgresToo() throws SQLException {
		Database database = Postgres.freshDatabase();
		Launch launch = Launch.in(this.home)
			.with("spring.datasource.url", database.url())
			.with("spring.datasource.username", database.user())
			.with("spring.datasource.password", database.password());
		Person person;
		try (RunningApplication application = launch.start()) {
			person = Person.signedUp(application.address());
			person.open("/patient/start").form().fill("name", "Ann Lee").submit().hasStatus(200);
			FiftyWriters.allKeepTheirWords(person);
			assertThat(person.open("/trail").hasStatus(200).source()).contains("This record is complete");
			application.stop();
		}
		try (RunningApplication application = launch.start()) {
			person = person.movedTo(application.address());
			takeOut(database, "delete from trail_entry where number = 20");
			assertThat(person.open("/trail").hasStatus(200).source()).contains("does not match what was written");
			HttpPage review = person.open("/review").hasStatus(200);
			assertThat(review.document().text()).contains("Ann Lee", "Remedy-49");
			review.form("header form[action='/sign-out']").submit().hasStatus(200);
			assertThat(person.open("/review").followed().path()).isEqualTo("/sign-in");
			assertThat(person.elsewhere(application.address()).get(person.brief()).hasStatus(200).source())
				.contains("Ann Lee");
		}
		assertThat(this.home.resolve("data")).isEmptyDirectory();
	}

	private static void takeOut(Database database, String statement) throws SQLException {
		try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
				Statement sql = connection.createStatement()) {
			assertThat(sql.executeUpdate(statement)).isEqualTo(1);
		}
	}

}
