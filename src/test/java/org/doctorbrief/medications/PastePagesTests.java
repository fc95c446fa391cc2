package org.doctorbrief.medications;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class PastePagesTests {

	private static final String MEDICINES = "/medications/medicines";

	private static final String KEEP = "Keep these";

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private HttpForm pastePage() {
		return this.person.open(MEDICINES + "/paste").hasStatus(200).form("#form");
	}

	private HttpPage pasted(String... lines) {
		return pastePage().fill("lines", String.join("\n", lines)).press("Read the lines");
	}

	private List<String> cards() {
		Document list = this.person.open(MEDICINES).hasStatus(200).document();
		return list.select(".govuk-summary-card").eachText();
	}

	@Test
	void aListIsPastedCheckedAndOnlyThenKept() {
		HttpPage check = pasted("1. Metformin 500 mg, one in the morning", "Aspirin").hasStatus(200);
		assertThat(check.document().select("h1").text()).isEqualTo("Check each line");
		assertThat(check.form("#form").values("rows[0].strength")).containsExactly("500 mg");
		assertThat(cards()).isEmpty();
		HttpPage list = check.form("#form").fill("rows[1].name", "Aspirin for the heart").press(KEEP).hasStatus(200);
		assertThat(list.path()).endsWith(MEDICINES);
		assertThat(cards()).hasSize(2).first().asString().contains("Metformin", "Dose 500 mg");
		assertThat(this.person.open("/review").document().select("main").text()).contains("Aspirin for the heart",
				"As really taken one in the morning");
	}

	@Test
	void whatCouldNotBeReadIsMarkedInWords() {
		Document check = pasted("Metformin 500 mg", "the white <b>pill</b>").hasStatus(200).document();
		assertThat(check.select("fieldset.brief-set").eachText()).satisfiesExactly(
				(read) -> assertThat(read).contains("Line 1", "You wrote: Metformin 500 mg")
					.doesNotContain("Not taken apart"),
				(whole) -> assertThat(whole).contains("Line 2", "You wrote: the white <b>pill</b>",
						"Not taken apart. Check this line."));
	}

	@Test
	void aLineCanBeLeftOut() {
		HttpForm check = pasted("Aspirin", "Mr. Lee, 12 Main Street", "Insulin").form("#form");
		check.fill("rows[1].out", "YES").press(KEEP).hasStatus(200);
		assertThat(cards()).hasSize(2).noneMatch((card) -> card.contains("Lee"));
	}

	@Test
	void sendingTheRowsTwiceAddsThemOnce() {
		HttpForm check = pasted("Aspirin", "Insulin 10 units at night").form("#form");
		check.press(KEEP).hasStatus(200);
		check.press(KEEP).hasStatus(200);
		assertThat(cards()).hasSize(2);
	}

	@Test
	void nothingIsStoredOrRememberedBeforeTheRowsAreKept(
			@org.springframework.beans.factory.annotation.Autowired JdbcClient jdbc) {
		HttpPage check = pasted("Zyxomine 500 mg");
		assertThat(check.path()).endsWith(MEDICINES + "/paste");
		assertThat(check.source()).contains("Zyxomine");
		assertThat(jdbc.sql("select count(*) from brief_section where brief_id = ?")
			.param(this.person.briefId())
			.query(Long.class)
			.single()).isZero();
		for (String page : List.of("/paste", "/pasted", "")) {
			assertThat(this.person.open(MEDICINES + page).followed().hasStatus(200).source())
				.doesNotContain("Zyxomine");
		}
	}

	@Test
	void aRowThatIsTooLongComesBackWithAllThatWasTyped() {
		String monster = "💊".repeat(5000);
		HttpPage check = pasted("Aspirin 100 mg", monster, "Insulin").hasStatus(200);
		HttpPage again = check.form("#form").fill("rows[0].name", "Aspirin!").fill("rows[2].out", "YES").press(KEEP);
		Document page = again.hasStatus(422).document();
		assertThat(again.form("#form").values("rows[1].name")).containsExactly(monster);
		assertThat(again.form("#form").values("rows[0].name")).containsExactly("Aspirin!");
		assertThat(again.form("#form").values("rows[2].out")).containsExactly("YES");
		assertThat(page.title()).startsWith("Error: Check each line");
		assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#rows-1-name");
		assertThat(page.select(".govuk-error-summary a").text())
			.isEqualTo("Name: Shorten this by 1000 characters. It can have up to 4,000.".replace("4,000", "4000"));
		assertThat(page.select("#rows-1-name-error").text()).contains("Shorten this by 1000 characters");
		assertThat(page.select("fieldset.brief-set").get(1).text()).contains("Not taken apart");
		assertThat(cards()).isEmpty();
		again.form("#form").fill("rows[1].name", "Pictures").press(KEEP).hasStatus(200);
		assertThat(cards()).hasSize(2);
	}

	@Test
	void rowsThatWereTypedAndNotKeptComeBackAndGoOnceTheyAreKept() {
		HttpForm check = pasted("Aspirin 100 mg").form("#form");
		String draft = this.person.brief() + "/draft";
		this.person.journey()
			.post(draft,
					List.of(Map.entry("_page", "medications/medicines/pasted"),
							Map.entry("_csrf", check.values("_csrf").get(0)), Map.entry("rows[0].id", "r1"),
							Map.entry("rows[0].line", "Aspirin 100 mg"), Map.entry("rows[0].name", "Aspirin, white"),
							Map.entry("shown", check.values("shown").get(0))))
			.hasStatus(204);
		HttpPage back = this.person.open(MEDICINES + "/pasted").hasStatus(200);
		assertThat(back.form("#form").values("rows[0].name")).containsExactly("Aspirin, white");
		back.form("#form").press(KEEP).hasStatus(200);
		assertThat(cards()).singleElement().asString().contains("Aspirin, white");
		assertThat(this.person.open(MEDICINES + "/pasted").status()).isEqualTo(302);
	}

	@Test
	void aHundredLinesAreNotTooMany() {
		String[] lines = IntStream.range(0, 100)
			.mapToObj((n) -> "Remedy-" + n + " " + n + " mg")
			.toArray(String[]::new);
		HttpPage check = pasted(lines).hasStatus(200);
		assertThat(check.document().select("fieldset.brief-set")).hasSize(100);
		assertThat(check.document().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		HttpForm form = check.form("#form");
		for (int row = 90; row < 100; row++) {
			form = form.fill("rows[" + row + "].out", "YES");
		}
		form.press(KEEP).hasStatus(200);
		assertThat(cards()).hasSize(90);
	}

	@Test
	void moreThanThatComesBackWhole() {
		String lines = IntStream.range(0, 101).mapToObj((n) -> "Remedy-" + n).collect(Collectors.joining("\n"));
		HttpPage again = pasted(lines).hasStatus(422);
		assertThat(again.form("#form").values("lines")).containsExactly(lines);
		assertThat(again.document().select(".govuk-error-summary").text())
			.contains("Your list: Paste up to 100 lines at a time.");
		String longer = "x".repeat(10_001);
		assertThat(pasted(longer).hasStatus(422).form("#form").values("lines")).containsExactly(longer);
	}

	@Test
	void nothingPastedLeadsBackToTheList() {
		assertThat(pastePage().press("Read the lines").hasStatus(200).path()).endsWith(MEDICINES);
	}

	@Test
	void theListPageKeepsWhatWasTypedOnTheWay() {
		HttpPage list = this.person.open(MEDICINES + "?from=review");
		HttpPage paste = list.form("#form").fill("more", "Eye drops").press("Paste a whole list").hasStatus(200);
		assertThat(paste.path()).endsWith("/paste");
		HttpPage kept = paste.form("#form").fill("lines", "Insulin").press("Read the lines").form("#form").press(KEEP);
		assertThat(kept.form("#form").press("Continue").path()).endsWith("/review");
		assertThat(cards()).hasSize(2);
	}

	@Test
	void thePageCannotBeLeftHalfDone() {
		assertThat(pasted("Aspirin").document().select("#form button:not([aria-hidden])").eachText())
			.containsExactly(KEEP);
	}

}
