package org.doctorbrief.history;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.vault.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class HistoryTests {

	private static final String LIST = "/story/timeline";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Home home;

	private Person ann;

	@BeforeEach
	void signUp(@LocalServerPort int port) {
		this.ann = Person.signedUp("http://127.0.0.1:" + port);
	}

	private void tell(String more) {
		this.ann.open(LIST).form("#form").fill("more", more).submit().hasStatus(200);
	}

	private void name(String name) {
		this.ann.open("/patient/start").form("#form").fill("name", name).submit().hasStatus(200);
	}

	private HttpPage remove(String label) {
		return this.ann.open(LIST).follow("Remove " + label).form("main form").submit().hasStatus(200);
	}

	private String main(String path) {
		return this.ann.open(path).hasStatus(200).document().select("main").text();
	}

	private int versions() {
		return this.jdbc.sql("select count(*) from section_history where brief_id = ?")
			.param(this.ann.briefId())
			.query(Integer.class)
			.single();
	}

	@Test
	void aRemovedEntryComesBackToItsPlaceAndLaterChangesStay() {
		tell("2019: A fall\n2020: A scan\n2021: A cough");
		HttpPage removed = remove("A scan");
		assertThat(removed.document().select(".govuk-notification-banner").text()).contains("“A scan” was removed.");
		tell("2022: A walk");
		assertThat(main(LIST)).doesNotContain("A scan");
		HttpPage back = removed.form(".govuk-notification-banner form").submit().hasStatus(200);
		assertThat(back.document().select("main ol").text()).matches(".*A fall.*A scan.*A cough.*A walk.*");
		assertThat(back.document().select(".govuk-notification-banner")).isEmpty();
		removed.form(".govuk-notification-banner form").submit().hasStatus(200);
		assertThat(main("/review").split("A scan", -1)).hasSize(2);
	}

	@Test
	void afterTenMinutesTheButtonIsGone() {
		tell("2020: A scan");
		HttpPage removed = remove("A scan");
		this.jdbc.sql("update section_history set replaced_at = ? where brief_id = ?")
			.params(Timestamp.from(Instant.now().minus(Duration.ofMinutes(11))), this.ann.briefId())
			.update();
		removed.form(".govuk-notification-banner form").submit().hasStatus(200);
		assertThat(main(LIST)).doesNotContain("A scan");
		assertThat(main("/story/before")).contains("A scan");
	}

	@Test
	void onlyAnEntryThatWasRemovedIsOffered() {
		tell("2020: A scan");
		assertThat(main(LIST + "?removed=0000")).doesNotContain("was removed");
		assertThat(main("/story/telling?removed=0000")).doesNotContain("was removed");
		assertThat(main(LIST + "?removed=%3Cb%3E")).doesNotContain("was removed");
	}

	@Test
	void anEarlierVersionIsShownAndPutBack() {
		name("Ann Lee");
		name("Ann Stone");
		String before = main("/patient/before");
		assertThat(before).contains("What was here before", "Ann Lee").doesNotContain("Ann Stone");
		this.ann.open("/patient/before").form("main form:not([action$=forget])").submit().hasStatus(200);
		assertThat(main("/review")).contains("Ann Lee");
		assertThat(main("/patient/before")).contains("Ann Stone");
	}

	@Test
	void tenVersionsAreKeptAndTheOldestGoes() {
		for (int change = 0; change < 13; change++) {
			name("Name " + change + ".");
		}
		assertThat(versions()).isEqualTo(10);
		assertThat(main("/patient/before")).contains("Name 11.", "Name 2.").doesNotContain("Name 1.", "Name 12.");
	}

	@Test
	void theyAreForgottenAndTheFileIsMarked() {
		name("Ann Lee");
		name("Ann Stone");
		HttpPage forgotten = this.ann.open("/patient/before").form("form[action$=forget]").submit().hasStatus(200);
		assertThat(forgotten.document().select("main").text()).contains("Nothing else was kept").doesNotContain("Lee");
		assertThat(versions()).isZero();
		assertThat(this.home.data()).isDirectoryContaining((file) -> file.toString().contains("compact"));
		assertThat(main("/review")).contains("Ann Stone");
	}

	@Test
	void aVersionThatIsNotThereIsNotFound() {
		name("Ann Lee");
		name("Ann Stone");
		HttpPage page = this.ann.open("/patient/before");
		String action = page.document().expectFirst("main form").attr("action");
		this.jdbc.sql("delete from section_history where brief_id = ?").param(this.ann.briefId()).update();
		assertThat(page.form("form[action='" + action + "']").submit().status()).isEqualTo(404);
		this.ann.open("/nothing/before").hasStatus(404);
	}

	@Test
	void aVersionInAnotherPlaceDoesNotOpen() {
		name("Ann Lee");
		name("Ann Stone");
		this.jdbc.sql("update section_history set version = 77 where brief_id = ?").param(this.ann.briefId()).update();
		HttpPage page = this.ann.open("/patient/before").hasStatus(500);
		assertThat(page.source()).doesNotContain("Ann Lee");
	}

}
