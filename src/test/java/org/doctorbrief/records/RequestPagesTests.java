package org.doctorbrief.records;

import java.time.LocalDate;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class RequestPagesTests {

	private static final String ASKING = "/records/asking";

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private HttpForm request() {
		return this.person.open(ASKING + "/r1").hasStatus(200).form("form#form");
	}

	private HttpPage asked(String year) {
		return request().fill("holder", "City Hospital <b>")
			.fill("covers", "IMAGES", "LAB_RESULTS")
			.fill("askedOn.day", "3")
			.fill("askedOn.month", "11")
			.fill("askedOn.year", year)
			.fill("route", "WRITTEN")
			.fill("fee", "free")
			.fill("said", "They said\ntwo weeks")
			.submit();
	}

	private void livesIn(String country) {
		this.person.open("/patient/about").form("form#form").fill("country", country).submit().hasStatus(200);
	}

	private String main(String path) {
		return this.person.open(path).hasStatus(200).document().select("main").text();
	}

	@Test
	void aRequestInBritainShowsByWhenTheyHaveToActAndThatItIsLate() {
		livesIn("GB");
		assertThat(asked("2020").hasStatus(200).path()).endsWith(ASKING);
		assertThat(main(ASKING)).contains("City Hospital <b>", "They have to act by 3 December 2020",
				"Late: the answer was due by 3 December 2020", "They said two weeks", "one month",
				"general information, not legal advice", "transform.england.nhs.uk");
	}

	@Test
	void whoAskedLatelySeesFromWhenOnToAskAgain() {
		LocalDate lately = LocalDate.now().minusDays(2);
		request().fill("holder", "City Hospital")
			.fill("askedOn.day", "" + lately.getDayOfMonth())
			.fill("askedOn.month", "" + lately.getMonthValue())
			.fill("askedOn.year", "" + lately.getYear())
			.submit()
			.hasStatus(200);
		assertThat(main(ASKING)).contains("Now it is their turn",
				"You can ask how it is going from " + When.on(lately.plusDays(7)).words());
	}

	@Test
	void whatIsLateLeadsToTheWordsForHurryingAndWhatIsSlowToTheFriendlyOnes() {
		asked("2020").hasStatus(200);
		assertThat(wordsFor()).endsWith("/words/CONFIRM_REQUEST?about=r1");
		livesIn("GB");
		assertThat(wordsFor()).endsWith("/words/HURRY_RECORDS?about=r1");
		request().fill("answer", "ALL_HERE").submit().hasStatus(200);
		assertThat(wordsFor()).isEmpty();
	}

	private String wordsFor() {
		return this.person.open(ASKING).hasStatus(200).document().select("main a[href*=/words/]").attr("href");
	}

	@Test
	void whatCanBeAskedForIsCalledAsOnTheChecklist() {
		assertThat(main(ASKING + "/r1")).contains("The images themselves", "Pathology slides").doesNotContain("??");
	}

	@Test
	void withoutACountryNothingIsClaimed() {
		asked("2020").hasStatus(200);
		assertThat(main(ASKING)).contains("We know of no fixed time", "You can ask kindly how it is going")
			.doesNotContain("act by", "Late");
	}

	@Test
	void whatWasAskedForIsMissingOnTheChecklistAndHereWhenItCame() {
		asked("2026").hasStatus(200);
		assertThat(main("/records/checklist")).contains("Asked for on 3 November 2026, not here yet");
		request().fill("answer", "ALL_HERE")
			.fill("answeredOn.day", "20")
			.fill("answeredOn.month", "11")
			.fill("answeredOn.year", "2026")
			.submit()
			.hasStatus(200);
		assertThat(this.person.open("/records/checklist").form("form#form").values("here")).containsExactly("IMAGES",
				"LAB_RESULTS");
	}

	@Test
	void anAnswerBeforeTheQuestionComesBackWithAllThatWasTyped() {
		asked("2026").hasStatus(200);
		HttpPage again = request().fill("answer", "PARTLY")
			.fill("answeredOn.day", "2")
			.fill("answeredOn.month", "11")
			.fill("answeredOn.year", "2026")
			.submit()
			.hasStatus(422);
		assertThat(again.document().select(".govuk-error-summary").text())
			.contains("Day of the answer (optional): Write a day that is not before");
		assertThat(again.form("form#form").values("answeredOn.day")).containsExactly("2");
		assertThat(again.form("form#form").values("said")).containsExactly("They said\ntwo weeks");
	}

	@Test
	void aRequestOfNobodyForNothingIsAskedAbout() {
		HttpPage again = request().fill("askedOn.day", "99").submit().hasStatus(422);
		assertThat(again.document().select(".govuk-error-summary").text())
			.contains("Who has the records? Write who you ask");
	}

	@Test
	void thePaperSaysWhoWasAskedAndKeepsWhatWasSaidToItself() {
		asked("2026").hasStatus(200);
		String paper = String.join("\n", Pdfs.text(this.person.open("/brief.pdf").hasStatus(200).bytes()));
		assertThat(paper).contains("Records asked for", "City Hospital <b>").doesNotContain("two weeks");
	}

	@Test
	void aRequestCanBeRemovedAndBroughtBack() {
		asked("2026").hasStatus(200);
		HttpPage removed = this.person.open(ASKING + "/r1/remove").form("main form").submit().hasStatus(200);
		assertThat(removed.document().select("main").text()).doesNotContain("3 November 2026");
		removed.form(".govuk-notification-banner form").submit().hasStatus(200);
		assertThat(main(ASKING)).contains("City Hospital <b>", "3 November 2026");
	}

}
