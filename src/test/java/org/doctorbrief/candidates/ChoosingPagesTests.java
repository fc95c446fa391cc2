package org.doctorbrief.candidates;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ChoosingPagesTests {

	private static final String LIST = "/candidates/list";

	private static final String SECOND = "/doctors/second";

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
		form(LIST + "/c1").fill("name", "Dr. Roe")
			.fill("specialty", "Surgeon")
			.fill("place", "North Clinic\n1 Main Street")
			.fill("phone", "555 0100")
			.fill("online", "roe.example.org")
			.submit()
			.hasStatus(200);
	}

	private HttpForm form(String path) {
		return this.person.open(path).hasStatus(200).form("form#form");
	}

	private String main(String path) {
		return this.person.open(path).hasStatus(200).document().select("main").text();
	}

	private HttpPage chosen() {
		return this.person.open(LIST).form("form[action$='c1/choose']").submit().hasStatus(200);
	}

	private void second(String name, String phone) {
		form(SECOND).fill("name", name).fill("phone", phone).submit().hasStatus(200);
	}

	@Test
	void theOneWhoWasChosenBecomesTheSecondDoctorAndTheVisitComesNext() {
		HttpPage next = chosen();
		assertThat(next.path()).endsWith("/visit/appointment");
		assertThat(next.document().select("main").text())
			.contains("Address of the second doctor, as you wrote it: North Clinic 1 Main Street");
		assertThat(form(SECOND).values("name")).containsExactly("Dr. Roe");
		assertThat(form(SECOND).values("specialty")).containsExactly("Surgeon");
		assertThat(form(SECOND).values("phone")).containsExactly("555 0100");
		assertThat(form(SECOND).values("email")).containsExactly("");
		assertThat(next.form("form#form").submit().hasStatus(200).path()).endsWith(LIST);
		assertThat(main(LIST)).contains("Your choice You chose this one as the second doctor")
			.doesNotContain("This is my second doctor");
	}

	@Test
	void whoeverStandsThereIsShownFirstAndKeptAsACandidate() {
		second("Dr. Lee", "555 0200");
		HttpPage asked = chosen();
		assertThat(asked.path()).endsWith("/c1/choose");
		assertThat(asked.document().select("main").text()).contains("Dr. Lee", "555 0200", "Dr. Roe", "555 0100",
				"stays on your list");
		assertThat(form(SECOND).values("name")).as("nothing is written yet").containsExactly("Dr. Lee");
		assertThat(asked.form().submit().hasStatus(200).path()).endsWith("/visit/appointment");
		assertThat(form(SECOND).values("name")).containsExactly("Dr. Roe");
		assertThat(this.person.open(LIST).document().select(".govuk-summary-card__title").eachText())
			.containsExactly("Dr. Roe", "Dr. Lee");
		assertThat(main(LIST)).contains("555 0200");
	}

	@Test
	void whoeverSaysNoKeepsWhoStandsThere() {
		second("Dr. Lee", "555 0200");
		HttpPage back = chosen().follow("No, leave it as it is").hasStatus(200);
		assertThat(back.path()).endsWith(LIST);
		assertThat(form(SECOND).values("name")).containsExactly("Dr. Lee");
		assertThat(main(LIST)).doesNotContain("Your choice");
	}

	@Test
	void whenSomebodyElseChangesTheDoctorMeanwhileItIsAskedAgainAndNothingIsLost() {
		second("Dr. Lee", "555 0200");
		HttpForm yes = chosen().form();
		second("Dr. Kim", "555 0300");
		HttpPage again = yes.submit().hasStatus(200);
		assertThat(again.path()).endsWith("/c1/choose");
		assertThat(again.document().select("main").text()).contains("Dr. Kim", "555 0300").doesNotContain("Dr. Lee");
		assertThat(form(SECOND).values("name")).containsExactly("Dr. Kim");
		assertThat(main(LIST)).doesNotContain("Your choice");
		again.form().submit().hasStatus(200);
		assertThat(form(SECOND).values("name")).containsExactly("Dr. Roe");
		assertThat(main(LIST)).contains("Dr. Kim", "555 0300", "Your choice");
	}

	@Test
	void theSameDoctorIsFilledInWithoutAQuestionAndKeepsItsMail() {
		form(SECOND).fill("name", "Dr. Roe").fill("email", "roe@example.org").submit().hasStatus(200);
		assertThat(chosen().path()).endsWith("/visit/appointment");
		assertThat(form(SECOND).values("email")).containsExactly("roe@example.org");
		assertThat(form(SECOND).values("phone")).containsExactly("555 0100");
	}

	@Test
	void choosingTwiceAddsNobody() {
		HttpForm first = this.person.open(LIST).form("form[action$='c1/choose']");
		first.submit().hasStatus(200);
		assertThat(first.submit().hasStatus(200).path()).endsWith("/visit/appointment");
		assertThat(this.person.open(LIST).document().select(".govuk-summary-card")).hasSize(1);
	}

	@Test
	void whoeverIsChosenNextTakesThePlaceAndTheFirstStaysOnTheListOnce() {
		chosen();
		form(LIST + "/c2").fill("name", "Dr. Lee").submit().hasStatus(200);
		this.person.open(LIST).form("form[action$='c2/choose']").submit().form().submit().hasStatus(200);
		assertThat(form(SECOND).values("name")).containsExactly("Dr. Lee");
		assertThat(this.person.open(LIST).document().select(".govuk-summary-card__title").eachText())
			.containsExactly("Dr. Roe", "Dr. Lee");
		assertThat(this.person.open(LIST).document().select("form[action$='c1/choose']")).hasSize(1);
	}

	@Test
	void somebodyWhoIsNotOnTheListCannotBeChosen() {
		this.person.open(LIST + "/nobody/choose").hasStatus(404);
	}

}
