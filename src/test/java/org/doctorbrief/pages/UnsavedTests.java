package org.doctorbrief.pages;

import java.util.List;
import java.util.Map;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Autosave;
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
class UnsavedTests {

	private static final String START = "/patient/start";

	private static final String REASONS = "/patient/reasons";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private Person person;

	private Autosave autosave;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
		this.autosave = new Autosave(this.person, "one");
	}

	private void type(String page, String field, String... values) {
		this.autosave.type(page, Map.of(field, List.of(values))).hasStatus(204);
	}

	private HttpPage open(String page) {
		return this.person.open(page).hasStatus(200);
	}

	private static String notice(HttpPage page) {
		return page.document().select("main .brief-unsaved").text();
	}

	private int drafts() {
		return this.jdbc.sql("select count(*) from draft where brief_id = ?")
			.param(this.person.briefId())
			.query(Integer.class)
			.single();
	}

	@Test
	void whatWasTypedStandsInTheFormAndIsSavedByContinue() {
		type(START, "name", "Ann Lee");
		HttpPage page = open(START);
		assertThat(notice(page)).matches("You have changes from \\d\\d:\\d\\d that are not saved yet.*");
		assertThat(page.form("#form").values("name")).containsExactly("Ann Lee");
		assertThat(open("/review").document().text()).doesNotContain("Ann Lee");
		page.form("#form").submit().hasStatus(200);
		assertThat(drafts()).isZero();
		assertThat(notice(open(START))).isEmpty();
		assertThat(open("/review").document().text()).contains("Ann Lee");
	}

	@Test
	void ticksChoicesDatesAndLinesComeBackToo() {
		HttpPage page = open(REASONS);
		HttpForm typed = page.form("#form")
			.fill("ticked", "RARE", "TRADE_OFFS")
			.fill("other", "One\nTwo")
			.fill("askedOn.day", "31")
			.fill("askedOn.month", "Febr")
			.fill("askedOn.year", "2026");
		this.autosave.send(page, typed).hasStatus(204);
		HttpForm again = open(REASONS).form("#form");
		assertThat(again.values("ticked")).containsExactly("RARE", "TRADE_OFFS");
		assertThat(again.values("other")).containsExactly("One\nTwo");
		assertThat(again.values("askedOn.day")).containsExactly("31");
		assertThat(again.values("askedOn.month")).containsExactly("Febr");
		again.submit().hasStatus(422);
		assertThat(drafts()).isEqualTo(1);
	}

	@Test
	void whatIsThrownAwayIsGone() {
		type(START, "name", "Ann Lee");
		HttpPage page = this.person.open(START + "?from=review").form(".brief-unsaved form").submit().hasStatus(200);
		assertThat(page.form("#form").values("from")).containsExactly("review");
		assertThat(notice(page)).isEmpty();
		assertThat(page.form("#form").values("name")).containsExactly("");
		assertThat(drafts()).isZero();
	}

	@Test
	void somethingNewerIsNotOverwritten() {
		HttpPage early = open(START);
		open(START).form("#form").fill("name", "Ann Lee").submit().hasStatus(200);
		this.autosave.send(early, early.form("#form").fill("name", "Anna Lee")).hasStatus(204);
		open(START).form("#form").submit().hasStatus(409);
		assertThat(this.person.open("/review").document().text()).contains("Ann Lee");
		assertThat(open(START).form("#form").values("name")).containsExactly("Anna Lee");
	}

	@Test
	void aConflictKeepsWhatWasTyped() {
		HttpForm stale = open(START).form("#form");
		open(START).form("#form").fill("name", "Ann Lee").submit().hasStatus(200);
		stale.fill("name", "Anna Lee").submit().hasStatus(409);
		HttpPage again = open(START);
		assertThat(notice(again)).contains("not saved yet");
		assertThat(again.form("#form").values("name")).containsExactly("Anna Lee");
	}

	@Test
	void aDraftOfWhatIsStoredIsNotSpokenOf() {
		open(START).form("#form").fill("name", "Ann Lee").submit().hasStatus(200);
		HttpPage page = open(START);
		this.autosave.send(page, page.form("#form")).hasStatus(204);
		assertThat(notice(open(START))).isEmpty();
	}

	@Test
	void anEntryThatWasBegunIsFoundFromItsList() {
		type("/medications/medicines/begun1", "name", "Warfarin");
		HttpPage list = open("/medications/medicines");
		assertThat(notice(list)).startsWith("Go on with the entry from").doesNotContain("Warfarin");
		HttpPage entry = this.person.journey().get(list.document().select(".brief-unsaved a").attr("href"));
		assertThat(entry.form("#form").values("name")).containsExactly("Warfarin");
		entry.form("#form").submit().hasStatus(200);
		assertThat(notice(open("/medications/medicines"))).isEmpty();
	}

	@Test
	void anotherWindowDoesNotOverwriteWhatIsNewer() {
		HttpPage early = open(START);
		this.autosave.send(early, early.form("#form").fill("name", "Ann Lee")).hasStatus(204);
		Autosave other = new Autosave(this.person, "two");
		other.send(early, early.form("#form").fill("name", "Bob Stone")).hasStatus(409);
		assertThat(open(START).form("#form").values("name")).containsExactly("Ann Lee");
		HttpPage later = open(START);
		other.send(later, later.form("#form").fill("name", "Bob Stone")).hasStatus(204);
		assertThat(open(START).form("#form").values("name")).containsExactly("Bob Stone");
	}

	@Test
	void badInputDoesNotTouchTheDraft() {
		type(START, "name", "Ann Lee");
		HttpPage bad = open(START).form("#form").fill("goal", "word ".repeat(60)).submit().hasStatus(422);
		assertThat(bad.document().getElementById("form").attr("data-dirty")).isEqualTo("true");
		assertThat(open(START).form("#form").values("name")).containsExactly("Ann Lee");
	}

	@Test
	void pagesOutsideABriefKeepNothing() {
		assertThat(this.person.journey().get("/sign-up").document().select("[data-draft]")).isEmpty();
		assertThat(open("/delete").document().select("[data-draft]")).isEmpty();
	}

	@Test
	void withoutASessionNothingIsKept() {
		HttpPage page = open(START);
		this.person.journey().cookies().getCookieStore().removeAll();
		assertThat(this.autosave.send(page, page.form("#form").fill("name", "Ann Lee")).status()).isNotEqualTo(204);
		assertThat(drafts()).isZero();
	}

}
