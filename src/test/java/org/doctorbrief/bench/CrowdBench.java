package org.doctorbrief.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.doctorbrief.testing.Launch;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Postgres;
import org.doctorbrief.testing.Postgres.Database;
import org.doctorbrief.testing.RunningApplication;
import org.doctorbrief.testing.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A page of one brief, with few other briefs beside it and with very many. */
class CrowdBench {

	private static final int FEW = 10;

	private static final int MANY = 10_000;

	private static final Duration ROUND = Duration.ofSeconds(5);

	private static final String PAGE = "/medications/medicines";

	@TempDir
	private Path folder;

	@Test
	void onH2() throws SQLException {
		compare("H2", (name) -> {
			Path home = this.folder.resolve(name);
			return new Place(Launch.in(home).asPackaged(),
					new Database("jdbc:h2:file:" + home.resolve("data/brief").toAbsolutePath(), "", ""));
		});
	}

	@Test
	void onPostgres() throws SQLException {
		compare("PostgreSQL", (name) -> {
			Database database = Postgres.freshDatabase();
			Launch launch = Launch.in(this.folder.resolve("postgres-" + name))
				.asPackaged()
				.with("spring.datasource.url", database.url())
				.with("spring.datasource.username", database.user())
				.with("spring.datasource.password", database.password());
			return new Place(launch, database);
		});
	}

	private void compare(String database, Places places) throws SQLException {
		try (House few = House.with(FEW, places.at("few")); House many = House.with(MANY, places.at("many"))) {
			List<Double> ratios = new ArrayList<>();
			for (int round = 0; round <= 3; round++) {
				double beside = few.pagesPerSecond();
				double among = many.pagesPerSecond();
				if (round > 0) {
					ratios.add(among / beside);
					Figures.say("a page with %,d and %,d briefs, %s".formatted(FEW, MANY, database),
							"%.0f/s, %.0f/s, ratio %.2f", beside, among, among / beside);
				}
			}
			assertThat(ratios).allSatisfy((ratio) -> assertThat(ratio).isPositive());
		}
	}

	/** Makes a place for a name. */
	private interface Places {

		Place at(String name);

	}

	/** Where an application keeps its rows. */
	private record Place(Launch launch, Database database) {
	}

	/** An application with a full brief in a crowd of others. */
	private record House(RunningApplication application, Person person) implements AutoCloseable {

		static House with(int briefs, Place place) throws SQLException {
			Person person;
			try (RunningApplication application = place.launch().start()) {
				person = Person.signedUp(application.address());
				Sample.full().into(person);
				application.stop();
			}
			Crowd.of(briefs, person.briefId()).into(place.database());
			RunningApplication application = place.launch().start();
			return new House(application, person.movedTo(application.address()));
		}

		double pagesPerSecond() {
			return Load.perSecond(this.person.journey(), this.person.brief() + PAGE, ROUND);
		}

		@Override
		public void close() {
			this.application.close();
		}

	}

}
