package org.doctorbrief.pages;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class TwoTabsTests {

	private static final String START = "/patient/start";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private HttpForm form() {
		return this.person.open(START).form("#form");
	}

	private long version() {
		return this.jdbc.sql("select coalesce(sum(version), 0) from brief_section where brief_id = ?")
			.param(this.person.briefId())
			.query(Long.class)
			.single();
	}

	@Test
	void aStaleFormComesBackWithBothTexts() {
		HttpForm stale = form();
		form().fill("name", "Ann Lee").fill("goal", "Is it safe to wait?").submit().hasStatus(200);
		HttpPage both = stale.fill("name", "Anna Lee").submit().hasStatus(409);
		assertThat(both.form("#form").values("name")).containsExactly("Anna Lee");
		assertThat(both.document().select("#form .brief-both__text").text()).contains("Ann Lee", "Is it safe to wait?");
		assertThat(this.person.open("/review").document().text()).contains("Ann Lee").doesNotContain("Anna Lee");
		both.form("#form").submit().hasStatus(200);
		assertThat(form().values("name")).containsExactly("Anna Lee");
	}

	@Test
	void pagesThatShowOtherValuesDoNotCollide() {
		HttpForm about = this.person.open("/patient/about").form();
		form().fill("name", "Ann Lee").submit().hasStatus(200);
		about.fill("phone", "0123 456").submit().hasStatus(200);
		assertThat(form().values("name")).containsExactly("Ann Lee");
		assertThat(this.person.open("/patient/about").form().values("phone")).containsExactly("0123 456");
	}

	@Test
	void sendingTwiceHasOneEffect() {
		HttpForm form = form().fill("name", "Ann Lee");
		form.submit().hasStatus(200);
		form.submit().hasStatus(200);
		assertThat(version()).isEqualTo(1);
	}

	@Test
	void sendingWhatIsThereAlreadyWritesNothing() {
		form().fill("name", "Ann Lee").submit();
		form().submit().hasStatus(200);
		assertThat(version()).isEqualTo(1);
	}

	@Test
	void theBackButtonShowsWhatIsSaved() {
		form().fill("name", "Ann Lee").submit();
		HttpPage back = this.person.open(START);
		assertThat(back.header("Cache-Control")).contains("no-store");
		assertThat(back.form("#form").values("name")).containsExactly("Ann Lee");
	}

	@Test
	void textThatIsTooLongComesBackWhole() {
		String story = "word ".repeat(60);
		HttpPage page = form().fill("name", "Ann Lee").fill("goal", story).submit().hasStatus(422);
		assertThat(page.form().values("goal")).containsExactly(story);
		assertThat(page.form().values("name")).containsExactly("Ann Lee");
		assertThat(page.document().select(".govuk-error-summary").text()).contains("Shorten this by 100 characters");
		assertThat(version()).isZero();
	}

	@Test
	void aDatabaseThatFailsLosesNoWords() {
		HttpForm form = form().fill("name", "Ann Lee").fill("goal", "Is it safe to wait?");
		this.jdbc.sql("alter table brief_section rename to mislaid").update();
		HttpPage page;
		try {
			page = form.submit().hasStatus(503);
		}
		finally {
			this.jdbc.sql("alter table mislaid rename to brief_section").update();
		}
		assertThat(page.document().text()).contains("This could not be saved yet");
		assertThat(page.form().values("goal")).containsExactly("Is it safe to wait?");
		page.form().submit().hasStatus(200);
		assertThat(form().values("name")).containsExactly("Ann Lee");
	}

}
