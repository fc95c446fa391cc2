package org.doctorbrief.access;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@TestPropertySource(properties = "doctorbrief.idle=30m")
class SessionLimitsTests {

	@Autowired
	private JdbcClient jdbc;

	private Person person;

	@BeforeEach
	void signUp(@LocalServerPort int port) {
		this.person = Person.signedUp("http://127.0.0.1:" + port);
	}

	private void pretend(String column, Duration ago) {
		this.jdbc.sql("update spring_session set " + column + " = " + column + " - ?").param(ago.toMillis()).update();
	}

	@Test
	void aVisitEndsWhenNothingHappensForTheTimeThatIsSet() {
		assertThat(this.jdbc.sql("select max_inactive_interval from spring_session").query(Integer.class).list())
			.containsOnly(30 * 60);
		pretend("last_access_time", Duration.ofMinutes(29));
		this.person.open("").hasStatus(200);
		pretend("last_access_time", Duration.ofMinutes(31));
		assertThat(this.person.open("").hasStatus(302).header("Location")).endsWith("/sign-in");
	}

	@Test
	void aVisitEndsAfterTwelveHoursHoweverBusyItWas() {
		pretend("creation_time", Duration.ofMinutes(12 * 60 - 1));
		this.person.open("").hasStatus(200);
		HttpForm form = this.person.open("/story/matters").form("#form").fill("daily", "I cannot lift my arm");
		pretend("creation_time", Duration.ofMinutes(2));
		HttpPage page = form.submit().hasStatus(403);
		assertThat(page.document().select("main").text()).contains("What you typed is not lost");
		assertThat(this.person.open("").hasStatus(302).header("Location")).endsWith("/sign-in");
	}

	@Test
	void signingOutTellsTheBrowserToForgetWithoutTlsToo() {
		HttpForm form = this.person.open("").form("form[action=/sign-out]");
		HttpPage answer = this.person.journey()
			.send(this.person.journey()
				.request("/sign-out")
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString("_csrf=" + form.values("_csrf").get(0)))
				.build());
		assertThat(answer.hasStatus(302).header("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
	}

	@Test
	void aPageSaysHowLongItMayStandStill() {
		assertThat(this.person.open("").document().select("[data-idle]").attr("data-idle")).isEqualTo("1800");
		assertThat(this.person.open("").document().select("[data-idle] > div").hasAttr("hidden")).isTrue();
		this.person.journey().cookies().getCookieStore().removeAll();
		assertThat(this.person.journey().get("/").document().select("[data-idle]")).isEmpty();
	}

}
