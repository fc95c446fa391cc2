package org.doctorbrief.background;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class BackgroundPagesTests {

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private HttpPage open(String path) {
		return this.person.open(path).hasStatus(200);
	}

	private String main(String path) {
		return open(path).document().select("main").text();
	}

	@ParameterizedTest
	@CsvSource({ "conditions, Conditions, Add a condition", "operations, Operations, Add an operation",
			"family, Conditions in the family, Add a relative" })
	void noneNotSureAndNotStatedAreThreeWords(String list, String label, String add) {
		assertThat(main("/review")).contains(label + " Not stated");
		open("/background/" + list).form("#form").fill("any", "NONE").submit().hasStatus(200);
		assertThat(main("/review")).contains(label + " None");
		open("/background/" + list).form("#form").fill("any", "NOT_SURE").submit().hasStatus(200);
		assertThat(main("/review")).contains(label + " Not sure");
		HttpPage entry = open("/background/" + list).form("#form").fill("any", "LISTED").press(add).hasStatus(200);
		HttpPage nothing = entry.form("#form").submit().hasStatus(422);
		assertThat(nothing.document().select(".govuk-error-summary").text()).contains("Write what it was");
		nothing.form("#form").fill("what", "Asthma").fill("when", "1998").fill("note", "Mild").submit();
		assertThat(main("/review")).contains("Asthma When 1998 Note Mild").doesNotContain(label + " Not s");
		open("/background/" + list).form("#form").fill("any", "NOT_SURE").submit().hasStatus(200);
		assertThat(main("/review")).contains(label + " Not sure if these are all Asthma");
	}

	@Test
	void aRelativeIsNamedWithTheCondition() {
		open("/background/family/new1").form("#form")
			.fill("relative", "Mother")
			.fill("what", "Diabetes")
			.fill("when", "at 52")
			.submit()
			.hasStatus(200);
		assertThat(open("/background/family").document().select(".govuk-summary-card__title").text())
			.isEqualTo("Mother: Diabetes");
		assertThat(printed()).contains("Mother: Diabetes When at 52");
	}

	private String printed() {
		byte[] pdf = open("/brief.pdf").bytes();
		assertThat(Pdfs.failures(pdf)).isEmpty();
		return String.join("\n", Pdfs.text(pdf)).replaceAll("\\s+", " ");
	}

	@Test
	void thePagesSpeakOfSomebodyElse() {
		open("/patient/start").form("#form").fill("forWhom", "OTHER").submit().hasStatus(200);
		assertThat(main("/background/operations")).contains("Has the patient had any?");
	}

}
