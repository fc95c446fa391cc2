package org.doctorbrief.opinions;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class OpinionsPagesTests {

	private static final String FIRST = "/opinions/first";

	private static final String PLAN = "/opinions/plan";

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private HttpForm form(String page) {
		return this.person.open(page).hasStatus(200).form();
	}

	private String review() {
		return this.person.open("/review").hasStatus(200).document().select("main").text();
	}

	@Test
	void eachLineIsQuotedWithWhereItComesFrom() {
		form(FIRST).fill("diagnosis", "A {0} tear, it’s <b>")
			.fill("diagnosisSource", "MEMORY")
			.fill("plan", "An operation")
			.submit()
			.hasStatus(200);
		form(PLAN).fill("goal", "Less pain").fill("goalSource", "TOLD").submit().hasStatus(200);
		assertThat(review()).contains("Diagnosis, as told A {0} tear, it’s <b> (from memory)",
				"Advice, as told An operation", "Goal of the plan Less pain (told at a visit)",
				"Risks mentioned Not stated");
	}

	@Test
	void emptyPagesCanBePassed() {
		assertThat(form(FIRST).submit().hasStatus(200).path()).doesNotEndWith(FIRST);
		assertThat(form(PLAN).submit().hasStatus(200).path()).isEqualTo(this.person.brief());
	}

	@Test
	void whatWasWrittenIsThereAgain() {
		form(PLAN).fill("risks", "Infection").fill("risksSource", "DOCUMENT").fill("saidOn.year", "2026").submit();
		HttpForm again = form(PLAN);
		assertThat(again.values("risks")).containsExactly("Infection");
		assertThat(again.values("risksSource")).containsExactly("DOCUMENT");
		assertThat(again.values("saidOn.year")).containsExactly("2026");
	}

	@Test
	void textThatIsTooLongComesBackWhole() {
		String long4001 = "x".repeat(4001);
		HttpPage page = form(FIRST).fill("plan", long4001).fill("planSource", "NOTES").submit().hasStatus(422);
		assertThat(page.form().values("plan")).containsExactly(long4001);
		assertThat(page.form().values("planSource")).containsExactly("NOTES");
		assertThat(page.document().select(".govuk-error-summary").text()).contains("Shorten this by 1 character");
	}

	@Test
	void theDoctorsNameIsAskedForOnce() {
		assertThat(this.person.open(FIRST).document().select("[name=saidBy]")).hasSize(1);
		form("/doctors/first").fill("name", "Dr. Okafor").submit().hasStatus(200);
		Document page = this.person.open(FIRST).document();
		assertThat(page.select("[name=saidBy]")).isEmpty();
		assertThat(page.select("main").text()).contains("First doctor: Dr. Okafor");
	}

	@Test
	void aNameThatWasWrittenHereCanStillBeChangedHere() {
		form(FIRST).fill("saidBy", "Dr. Lee").submit().hasStatus(200);
		form("/doctors/first").fill("name", "Dr. Okafor").submit().hasStatus(200);
		assertThat(form(FIRST).values("saidBy")).containsExactly("Dr. Lee");
	}

	@Test
	void everySourceSaysWhichLineItBelongsTo() {
		Document page = this.person.open(PLAN).document();
		assertThat(page.select("main select")).hasSize(5).allSatisfy((select) -> {
			assertThat(select.select("option")).hasSize(6);
			assertThat(page.select("label[for=" + select.id() + "]").text()).startsWith("How do you know ");
		});
	}

	@Test
	void thePatientIsSpokenOfWhenTheBriefIsForSomebodyElse() {
		form("/patient/start").fill("forWhom", "OTHER").submit().hasStatus(200);
		assertThat(this.person.open(PLAN).document().select("main").text()).contains("if the patient waits")
			.doesNotContain("if you wait");
	}

}
