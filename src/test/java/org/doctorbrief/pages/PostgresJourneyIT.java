package org.doctorbrief.pages;

import java.nio.file.Path;

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
	void everythingWorksOnPostgresToo() {
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
			application.stop();
		}
		try (RunningApplication application = launch.start()) {
			person = person.movedTo(application.address());
			HttpPage review = person.open("/review").hasStatus(200);
			assertThat(review.document().text()).contains("Ann Lee", "Remedy-49");
			review.form("header form[action='/sign-out']").submit().hasStatus(200);
			assertThat(person.open("/review").followed().path()).isEqualTo("/sign-in");
			assertThat(person.elsewhere(application.address()).get(person.brief()).hasStatus(200).source())
				.contains("Ann Lee");
		}
		assertThat(this.home.resolve("data")).isEmptyDirectory();
	}

}
