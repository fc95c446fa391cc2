package org.doctorbrief.candidates;

import java.time.LocalDate;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class CandidatePagesTests {

	private static final String LIST = "/candidates/list";

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private HttpForm form(String path) {
		return this.person.open(path).hasStatus(200).form("form#form");
	}

	private HttpPage written(String id, String name) {
		return form(LIST + "/" + id).fill("name", name)
			.fill("place", "North Clinic <b>\n1 Main Street")
			.fill("insurance", "NO")
			.fill("insuranceNote", "cash only ${7*7}")
			.submit();
	}

	private String main(String path) {
		return this.person.open(path).hasStatus(200).document().select("main").text();
	}

	@Test
	void aCandidateIsWrittenAndShownWithWhatIsKnown() {
		assertThat(written("c1", "Dr. Roe").hasStatus(200).path()).endsWith(LIST);
		assertThat(main(LIST)).contains("Dr. Roe", "North Clinic <b> 1 Main Street", "Words to book a visit")
			.doesNotContain("??");
		HttpPage beside = this.person.open(LIST).follow("See what is known, side by side").hasStatus(200);
		assertThat(beside.document().select("main").text())
			.contains("No cash only ${7*7}", "North Clinic <b> 1 Main Street")
			.doesNotContain("??");
		assertThat(form(LIST + "/c1").values("experience")).containsExactly("UNKNOWN");
	}

	@Test
	void everyFactIsAskedWithAQuestionThatFindsItOut() {
		assertThat(this.person.open(LIST + "/c1").document().select("fieldset .govuk-hint").eachText())
			.hasSameSizeAs(Fact.values())
			.allSatisfy((question) -> assertThat(question).startsWith("Ask: ").contains("?"));
	}

	@Test
	void somebodyWithoutAWordIsAskedAbout() {
		HttpPage again = form(LIST + "/c1").submit().hasStatus(422);
		assertThat(again.document().select(".govuk-error-summary").text())
			.contains("Name of the doctor or the clinic: Write a name");
		assertThat(main(LIST)).doesNotContain("Change");
	}

	@Test
	void whatIsTooLongComesBackWithAllThatWasTyped() {
		HttpPage again = form(LIST + "/c1").fill("name", "x".repeat(201))
			.fill("records", "YES")
			.submit()
			.hasStatus(422);
		assertThat(again.form("form#form").values("name")).containsExactly("x".repeat(201));
		assertThat(again.form("form#form").values("records")).containsExactly("YES");
	}

	@Test
	void aCandidateCanBeMovedRemovedAndBroughtBack() {
		written("c1", "Dr. Roe");
		written("c2", "Dr. Lee");
		this.person.open(LIST).form("form[action$='c2/move?up=true']").submit().hasStatus(200);
		assertThat(this.person.open(LIST).document().select(".govuk-summary-card__title").eachText())
			.containsExactly("Dr. Lee", "Dr. Roe");
		HttpPage removed = this.person.open(LIST + "/c1/remove").form("main form").submit().hasStatus(200);
		assertThat(removed.document().select(".govuk-summary-card__title").eachText()).containsExactly("Dr. Lee");
		removed.form(".govuk-notification-banner form").submit().hasStatus(200);
		assertThat(main(LIST)).contains("Dr. Roe");
	}

	@Test
	void theWaysToLookAndTheWordsForItAreAtHand() {
		written("c1", "Dr. Roe");
		HttpPage list = this.person.open(LIST);
		assertThat(list.document().select("main ul.govuk-list--bullet li")).hasSize(6);
		list.follow("Words to ask your doctor whom to see").hasStatus(200);
		list.follow("Words to book a visit Dr. Roe").hasStatus(200);
		assertThat(list.follow("What to ask about the cost").hasStatus(200).path()).endsWith("/candidates/cost");
		assertThat(list.document().select("main").text()).contains("Ask what it will cost before you book",
				"does not search for doctors");
	}

	@Test
	void neitherTheListNorTheCostIsPrintedOrReviewed() {
		written("c1", "Dr. Roe");
		form("/candidates/cost").fill("covered", "once a year").submit().hasStatus(200);
		assertThat(form("/candidates/cost").values("covered")).containsExactly("once a year");
		assertThat(main("/review")).doesNotContain("Dr. Roe", "once a year");
		String paper = String.join("\n", Pdfs.text(this.person.open("/brief.pdf").hasStatus(200).bytes()));
		assertThat(paper).doesNotContain("Dr. Roe", "once a year");
	}

	@Test
	void theWordsForTheInsurerNameTheOneWhoWasChosen() {
		written("c1", "Dr. Roe");
		assertThat(main("/candidates/cost")).contains("another doctor: [the doctor’s name].");
		this.person.open(LIST).form("form[action$=choose]").submit().hasStatus(200);
		assertThat(main("/candidates/cost")).contains("another doctor: Dr. Roe.");
	}

	@ParameterizedTest
	@CsvSource({ "-30, true", "0, true", "6, true", "9, false" })
	void whenTheDayToDecideByIsNearTheFirstDoctorIsAskedToday(int days, boolean near) {
		LocalDate day = LocalDate.now().plusDays(days);
		form("/patient/reasons").fill("decideBy.day", "" + day.getDayOfMonth())
			.fill("decideBy.month", "" + day.getMonthValue())
			.fill("decideBy.year", "" + day.getYear())
			.submit()
			.hasStatus(200);
		for (String page : new String[] { LIST, "/visit/appointment" }) {
			assertThat(main(page).contains("Ask your first doctor today how much time there is")).as(page)
				.isEqualTo(near);
			assertThat(main(page)).doesNotContainIgnoringCase("you can wait");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { LIST, "/candidates/beside", "/candidates/cost" })
	void withoutADayNothingIsSaidOfTime(String page) {
		assertThat(main(page)).doesNotContain("today", "??");
	}

}
