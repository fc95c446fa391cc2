package org.doctorbrief.interview;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The doctor's questions for somebody else, in Spanish, and in two windows. */
@ApplicationTest
class InterviewForOthersTests {

	private static final String ANSWERS = "/interview/answers";

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private HttpPage page() {
		return this.person.open(ANSWERS).hasStatus(200);
	}

	private HttpForm form() {
		return page().form("#form");
	}

	@Test
	void theDoctorSpeaksOfSomebodyElse() {
		assertThat(page().document().select("dt").text()).contains("What do you hope for?");
		this.person.open("/patient/start").form("#form").fill("forWhom", "CHILD").submit();
		assertThat(page().document().select("h1").text()).isEqualTo("What the doctor will ask");
		assertThat(page().document().select("dt").text()).contains("What does the patient hope for?")
			.doesNotContain("do you hope");
	}

	@Test
	void theDoctorSpeaksSpanish() {
		this.person.open("/background/operations").form("#form").fill("any", "NONE").submit();
		this.person.open("/background/family/f1")
			.form("#form")
			.fill("what", "Diabetes")
			.fill("when", "March 2019")
			.submit();
		page().form("form[action$=/language]").press("Español").hasStatus(200);
		assertThat(page().document().select(".brief-asked").text()).contains("¿Qué le trae hoy por aquí?",
				"Todavía no está escrito", "¿Qué operaciones ha tenido? No hay", "Diabetes, marzo de 2019");
	}

	@Test
	void notesOfTwoWindowsAreBothShown() {
		HttpForm stale = form().fill("notes", "Bring the scan");
		form().fill("notes", "Bring the letter").submit().hasStatus(200);
		HttpPage both = stale.submit().hasStatus(409);
		assertThat(both.document().select("main").text()).contains("Bring the letter", "Bring the scan");
		assertThat(page().form("#form").values("notes")).containsExactly("Bring the scan");
	}

	@Test
	void beingReadyIsSaidByThePersonAlone() {
		assertThat(status()).isEqualTo("Not yet started");
		form().fill("ready", "NOT_YET").submit().hasStatus(200);
		assertThat(status()).isEqualTo("In progress");
		form().fill("ready", "YES").submit().hasStatus(200);
		assertThat(status()).isEqualTo("Completed");
	}

	private String status() {
		return this.person.open("").document().select("#interview-answers-status").text();
	}

}
