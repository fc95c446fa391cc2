package org.doctorbrief.visit;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class VisitPagesTests {

	private static final String HOSTILE = "<b>x</b> ${7*7} العربية \u202E one\u0001two 🧠 漢字";

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

	private String printed() {
		byte[] pdf = open("/brief.pdf").bytes();
		assertThat(Pdfs.failures(pdf)).isEmpty();
		return String.join("\n", Pdfs.text(pdf)).replaceAll("\\s+", " ");
	}

	@Test
	void whenAndWhereTheVisitIsStandsOnPageOneAndWithTheRecords() {
		assertThat(printed()).doesNotContain("The visit When");
		open("/visit/appointment").form("#form")
			.fill("date.day", "3")
			.fill("date.month", "12")
			.fill("date.year", "2026")
			.fill("time", "9:15")
			.fill("place", "North Clinic")
			.fill("way", "Third floor\ndesk B")
			.submit()
			.hasStatus(200);
		String said = "When 3 December 2026, 9:15 Where North Clinic How to get there Third floor desk B";
		assertThat(main("/review")).contains(said);
		assertThat(printed()).contains("Visit: 3 December 2026, 9:15", "The visit " + said);
	}

	@Test
	void theAddressOfTheSecondDoctorIsShownAndNotAskedAgain() {
		assertThat(main("/visit/appointment")).doesNotContain("Address of the second doctor, as you wrote it");
		open("/doctors/second").form("#form").fill("place", "1 Elm Street").submit().hasStatus(200);
		assertThat(main("/visit/appointment")).contains("Address of the second doctor, as you wrote it: 1 Elm Street");
	}

	@Test
	void theCostIsSpokenOfUntilTheVisitIsBooked() {
		assertThat(main("/visit/appointment")).contains("Ask what the visit costs before you book it");
		HttpPage cost = open("/visit/appointment").follow("What to ask about the cost").hasStatus(200);
		assertThat(cost.form("#form").submit().hasStatus(200).path()).endsWith("/visit/appointment");
		open("/visit/appointment").form("#form").fill("date.year", "2026").submit().hasStatus(200);
		assertThat(main("/visit/appointment")).doesNotContain("costs");
	}

	@Test
	void aDayThatDoesNotExistComesBackWithAllThatWasTyped() {
		HttpPage again = open("/visit/appointment").form("#form")
			.fill("date.day", "31")
			.fill("date.month", "2")
			.fill("date.year", "2026")
			.fill("way", HOSTILE)
			.submit()
			.hasStatus(422);
		assertThat(again.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#date");
		assertThat(again.form("#form").values("date.day")).containsExactly("31");
		assertThat(again.document().select("#way").text()).contains("<b>x</b> ${7*7}");
	}

	@Test
	void whoComesAlongIsPrinted() {
		open("/visit/company").form("#form")
			.fill("name", "Lee")
			.fill("relation", "Daughter")
			.fill("phone", "555 0100")
			.fill("does", "TAKE_NOTES", "TALK_OVER")
			.fill("more", "Drive")
			.submit()
			.hasStatus(200);
		String said = "Companion Lee To the patient Daughter Phone 555 0100";
		assertThat(main("/review")).contains(said, "Will do Take notes Talk it over afterwards", "Also Drive");
		assertThat(printed()).contains("Who comes along " + said, "Take notes", "Talk it over afterwards",
				"Also Drive");
	}

	@Test
	void hostileTextIsKeptAndPrinted() {
		open("/visit/appointment").form("#form")
			.fill("time", HOSTILE)
			.fill("way", "Wait 🧠 ".repeat(571))
			.submit()
			.hasStatus(200);
		assertThat(open("/review").document().select("main b")).isEmpty();
		assertThat(printed()).contains("<b>x</b> ${7*7}", "onetwo", "[brain]", "Wait [brain] Wait").doesNotContain("#");
	}

}
