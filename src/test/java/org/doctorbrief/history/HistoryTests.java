package org.doctorbrief.history;

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

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Home home;

	private Person ann;

	@BeforeEach
	void signUp(@LocalServerPort int port) {
		this.ann = Person.signedUp("http://127.0.0.1:" + port);
	}

	private void name(String name) {
		this.ann.open("/patient/start").form("#form").fill("name", name).submit().hasStatus(200);
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
	void anEarlierVersionIsShownAndPutBack() {
		name("Ann Lee");
		name("Ann Stone");
		String before = main("/patient/before");
		assertThat(before).contains("What was here before", "Ann Lee").doesNotContain("Ann Stone");
		HttpPage back = this.ann.open("/patient/before")
			.form("main form:not([action$=forget])")
			.submit()
			.hasStatus(200);
		assertThat(back.document().select("[role=alert]").text()).contains("It is back");
		assertThat(main("/review")).contains("Ann Lee");
		assertThat(main("/patient/before")).contains("Ann Stone");
	}

	@Test
	void itIsFoundFromThePagesThatWereSavedMoreThanOnce() {
		name("Ann Lee");
		assertThat(main("/patient/start")).doesNotContain("What was here before");
		name("Ann Stone");
		HttpPage page = this.ann.open("/patient/about").follow("What was here before").hasStatus(200);
		assertThat(page.document().select(".govuk-back-link").attr("href")).endsWith("/patient/about");
		assertThat(page.document().title()).startsWith("What was here before: Who it is for, and why, ");
		HttpPage forgotten = page.form("form[action$=forget]").submit().hasStatus(200);
		assertThat(forgotten.document().select(".govuk-back-link").attr("href")).endsWith("/patient/about");
	}

	@Test
	void onlyWhatSomethingWasSaidAboutIsShown() {
		name("Ann Lee");
		name("Ann Stone");
		assertThat(this.ann.open("/patient/before").document().select("main h3").eachText())
			.containsExactly("Who is this brief for, and why?");
	}

	@Test
	void theRowIsKeptSealedAsItWas() {
		name("Ann Lee");
		byte[] before = sealed("brief_section");
		name("Ann Stone");
		assertThat(sealed("section_history")).isEqualTo(before);
	}

	private byte[] sealed(String table) {
		return this.jdbc.sql("select sealed from " + table + " where brief_id = ? and name = 'patient'")
			.param(this.ann.briefId())
			.query((row, number) -> row.getBytes(1))
			.single();
	}

	@Test
	void sayingTheSameAgainKeepsNothing() {
		name("Ann Lee");
		name("Ann Lee");
		assertThat(versions()).isZero();
	}

	@Test
	void deletingTheBriefDeletesThem() {
		name("Ann Lee");
		name("Ann Stone");
		this.ann.open("/delete").form().submit().hasStatus(200);
		assertThat(versions()).isZero();
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
		assertThat(forgotten.document().select("main").text()).contains("are forgotten", "Nothing else was kept")
			.doesNotContain("Lee");
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
