package org.doctorbrief.story;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class StoryPagesTests {

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
	void theBoxesBecomeAParagraphThatCanBeReadAloud() {
		assertThat(main("/story/telling")).doesNotContain("as one paragraph To read");
		HttpPage read = open("/story/telling").form("#form")
			.fill("began", "In May my knee began to hurt")
			.fill("happened", "It got worse.")
			.fill("now", "I can walk\nten minutes")
			.press("Save and read it as one story");
		assertThat(read.hasStatus(200).path()).endsWith("/story/telling");
		assertThat(read.document().select("main section").text()).isEqualTo(
				"Your story as one paragraph In May my knee began to hurt. It got worse. I can walk ten minutes. It has "
						+ "15 words. To read it aloud takes about half a minute.");
		assertThat(main("/review")).contains("I can walk ten minutes.");
		assertThat(printed()).contains("In May my knee began to hurt. It got worse. I can walk ten minutes.");
	}

	@Test
	void aBoxThatIsTooLongComesBackWhole() {
		String long2001 = "a".repeat(2001);
		HttpPage again = open("/story/telling").form("#form")
			.fill("began", long2001)
			.press("Save and read it as one story");
		assertThat(again.hasStatus(422).document().select(".govuk-error-summary").text())
			.contains("How did it begin? Shorten this by 1 character.");
		assertThat(again.form("#form").values("began")).containsExactly(long2001);
	}

	@Test
	void linesBecomeAListInTheOrderOfTheirDates() {
		open("/story/timeline").form("#form")
			.fill("more", "A fall\n2024: The scan\nMarch 2019: First pain")
			.submit()
			.hasStatus(200);
		assertThat(open("/story/timeline").document().select("ol.brief-timeline > li > div:not(.brief-moves)"))
			.extracting((line) -> line.text())
			.containsExactly("March 2019", "First pain", "2024", "The scan", "Date not stated", "A fall");
		assertThat(main("/review")).contains("March 2019 First pain 2024 The scan Date not stated A fall");
		assertThat(printed()).contains("March 2019 First pain 2024 The scan Date not stated A fall");
	}

	@Test
	void anEventIsAddedChangedMovedAndRemoved() {
		open("/story/timeline").form("#form")
			.fill("more", "A fall\nA cough")
			.press("Add an event with details")
			.form("#form")
			.fill("when", "3 March 2024")
			.fill("what", "A scan")
			.fill("where", "North Clinic")
			.submit()
			.hasStatus(200);
		assertThat(main("/story/timeline")).contains("3 March 2024 A scan Where: North Clinic");
		open("/story/timeline").form("form[action$='up=true']").submit().hasStatus(200);
		open("/story/timeline").follow("Change A scan").form("#form").fill("when", "once").submit();
		assertThat(main("/review")).contains("once A scan Where: North Clinic Date not stated A cough", "A fall");
		open("/story/timeline").follow("Remove A cough").form().submit().hasStatus(200);
		assertThat(main("/review")).contains("A scan").doesNotContain("A cough");
	}

	@Test
	void whatMattersIsPrinted() {
		HttpPage matters = open("/story/matters");
		matters.form("#form")
			.fill("daily", "Stairs")
			.fill("keep", "Singing")
			.fill("risk", "Some")
			.fill("hopes", "Sleep")
			.fill("quality", "Sun")
			.fill("worries", "Falling")
			.submit()
			.hasStatus(200);
		String[] said = { "Daily life Stairs Wants to go on doing Singing Risk Some Hopes in the long run Sleep",
				"A good day Sun Worries Falling" };
		assertThat(main("/review")).contains(said);
		assertThat(printed()).contains(said);
	}

	@Test
	void privateNotesAreReviewedAndNeverPrinted() {
		open("/notes/own").form("#form").fill("notes", "Aardvark\nbeside me").submit().hasStatus(200);
		assertThat(main("/review")).contains("This part is not printed with the rest. Notes Aardvark beside me");
		assertThat(printed()).doesNotContain("Aardvark", "Private notes");
	}

	@Test
	void thePagesSpeakOfSomebodyElseAndPaperOfThePatient() {
		open("/story/telling").form("#form").fill("began", "In May").submit().hasStatus(200);
		open("/story/matters").form("#form").fill("daily", "Stairs").submit().hasStatus(200);
		assertThat(printed()).contains("The story in short", "What matters to the patient")
			.doesNotContain("What matters to you");
		open("/patient/start").form("#form").fill("forWhom", "OTHER").submit().hasStatus(200);
		assertThat(main("/story/matters")).contains("What makes a good day for the patient?");
	}

}
