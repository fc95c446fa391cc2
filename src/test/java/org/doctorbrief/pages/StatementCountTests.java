package org.doctorbrief.pages;

import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManagerFactory;
import org.doctorbrief.brief.Journey;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Autosave;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Sample;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** How often Hibernate asks the database; the session is kept without it. */
@ApplicationTest
class StatementCountTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Journey journey;

	@Autowired
	private EntityManagerFactory factory;

	private Statistics statistics;

	private Person person;

	@BeforeEach
	void signUpAndCount() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
		this.statistics = this.factory.unwrap(SessionFactory.class).getStatistics();
		this.statistics.setStatisticsEnabled(true);
	}

	@AfterEach
	void stopCounting() {
		this.statistics.setStatisticsEnabled(false);
	}

	@Test
	void aStepAsksAtMostThreeTimes() {
		assertThat(this.journey.stops()).allSatisfy(
				(stop) -> assertThat(statements(() -> open("/" + stop.words().replace('.', '/')))).as(stop.words())
					.isBetween(1L, 3L));
	}

	@Test
	void aStepThatShowsADraftAsksNoMore() {
		new Autosave(this.person, "one").type("/patient/start", Map.of("name", List.of("Ann Lee"))).hasStatus(204);
		assertThat(statements(() -> open("/patient/start"))).isBetween(1L, 3L);
	}

	@Test
	void whatWasHereBeforeIsReadInThree() {
		for (String name : List.of("Ann", "Ann Lee")) {
			this.person.open("/patient/start").form("#form").fill("name", name).submit().hasStatus(200);
		}
		assertThat(statements(() -> open("/patient/before"))).isBetween(1L, 3L);
		assertThat(statements(() -> open("/patient/start"))).isBetween(1L, 3L);
	}

	@Test
	void aListThatOffersSomethingBackAsksOnceMore() {
		this.person.open("/medications/medicines/one").form("#form").fill("name", "Warfarin").submit().hasStatus(200);
		this.person.open("/medications/medicines/one/remove").form().submit().hasStatus(200);
		assertThat(statements(() -> open("/medications/medicines?removed=one"))).isEqualTo(4);
	}

	@Test
	void twoFullOpinionsAreReadSideBySideInThree() {
		Sample.full().into(this.person);
		assertThat(statements(() -> open("/compare/side"))).isBetween(1L, 3L);
		assertThat(statements(() -> open("/opinions/second"))).isBetween(1L, 3L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/review", "/print", "/brief.pdf", "/delete", "/way", "/way/way.pdf",
			"/decision/learned", "/decision/learned.pdf" })
	void theWholeBriefIsReadInAtMostFour(String path) {
		assertThat(statements(() -> open(path))).isBetween(1L, 4L);
	}

	@Test
	void aSaveAsksAtMostTwelveTimesWithThePageItLeadsTo() {
		HttpForm form = this.person.open("/patient/start").form("#form").fill("goal", "Is it safe to wait?");
		assertThat(statements(() -> form.submit().hasStatus(200))).isBetween(1L, 12L);
		HttpForm next = this.person.open("/patient/start").form("#form").fill("goal", "Can I wait?");
		assertThat(statements(() -> next.submit().hasStatus(200))).as("with something to keep in the history")
			.isBetween(1L, 12L);
		assertThat(statements(() -> next.submit().hasStatus(200))).as("the same again writes nothing")
			.isBetween(1L, 11L);
	}

	private void open(String path) {
		this.person.open(path).hasStatus(200);
	}

	private long statements(Runnable request) {
		this.statistics.clear();
		request.run();
		return this.statistics.getPrepareStatementCount();
	}

}
