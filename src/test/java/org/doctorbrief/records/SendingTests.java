package org.doctorbrief.records;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.pages.DateForm;
import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.records.Sending.Word;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class SendingTests {

	private static final String SENDING = "/records/sending";

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

	@Test
	void itIsDoneWhenTheOfficeHasThemAndHasLookedAtThem() {
		Word yes = new Word(When.parse("2026"), null);
		Word said = new Word(null, "Ms. Olsen");
		assertThat(Sending.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		assertThat(new Sending("by post", null, null, null).progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(new Sending("by post", null, yes, null).progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(new Sending(null, null, yes, said).progress()).isEqualTo(Progress.COMPLETED);
	}

	@Test
	void whatIsTypedGoesInAndComesBack() {
		SendingForm typed = new SendingForm("by post", new DateForm("1", "11", "2026"),
				new DateForm(null, "11", "2026"), "Ms. Olsen", null, "Dr. Lee");
		Records records = SendingForm.applied(Records.BLANK, typed);
		assertThat(SendingForm.of(records)).isEqualTo(typed);
		assertThat(SendingForm.applied(records, typed)).isEqualTo(records);
		assertThat(records.here(RecordKind.IMAGES).with(Office.BLANK).sending()).isEqualTo(records.sending());
	}

	@Test
	void whatTheOfficeSaidStandsOnTheReviewPageAndOnPaper() {
		open(SENDING).form("#form")
			.fill("how", "by post\nand by hand")
			.fill("sentOn.year", "2026")
			.fill("receivedOn.day", "19")
			.fill("receivedOn.month", "11")
			.fill("receivedOn.year", "2026")
			.fill("receivedBy", "Ms. <Olsen>")
			.fill("lookedAtBy", "العربية 🧠")
			.submit()
			.hasStatus(200);
		String said = "How they were sent by post and by hand Sent on 2026 The office has them "
				+ "19 November 2026, as Ms. <Olsen> said Somebody looked at them as العربية ";
		assertThat(main("/review")).contains(said + "🧠 said");
		byte[] pdf = open("/brief.pdf").bytes();
		assertThat(Pdfs.failures(pdf)).isEmpty();
		assertThat(String.join(" ", Pdfs.text(pdf)).replaceAll("\\s+", " ")).contains("Records sent",
				"19 November 2026, as Ms. <Olsen> said", "[brain] said");
	}

	@Test
	void whatTheOfficeWantsIsShownAndNotAskedAgain() {
		assertThat(main(SENDING)).doesNotContain("What the office asked for");
		open("/records/office").form("#form")
			.fill("wants", "Scans")
			.fill("format", "On a disc")
			.fill("how", "By post")
			.fill("sendBy.year", "2026")
			.submit()
			.hasStatus(200);
		assertThat(main(SENDING))
			.contains("What the office asked for: Scans Form: On a disc How: By post Day it should be there: 2026");
		HttpPage office = open(SENDING).follow("Change what the office asked for").hasStatus(200);
		HttpPage back = office.form("#form").fill("format", "As files").submit().hasStatus(200);
		assertThat(back.path()).endsWith(SENDING);
		assertThat(back.document().select("main").text()).contains("Form: As files");
	}

}
