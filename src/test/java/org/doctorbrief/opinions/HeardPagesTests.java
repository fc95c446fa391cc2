package org.doctorbrief.opinions;

import org.doctorbrief.brief.BriefDoor;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.Role;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.questions.Jotting;
import org.doctorbrief.questions.Question;
import org.doctorbrief.questions.QuestionsSection;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Grants;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.values.Source;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class HeardPagesTests {

	private static final String SECOND = "/opinions/second";

	private static final String NOTE_FORM = "form[action$=note]";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private BriefDoor door;

	@Autowired
	private Briefs briefs;

	@Autowired
	private QuestionsSection questions;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private String text(String page) {
		return this.person.open(page).hasStatus(200).document().select("main").text();
	}

	private HttpForm topic(String path) {
		return this.person.open("/opinions/" + path).hasStatus(200).form("form#form");
	}

	private void noted(String question, String note) {
		this.person.open("/questions/list").form("#form").fill("more", question).submit().hasStatus(200);
		this.briefs.change(
				this.door.open(this.person.briefId(), new Grants(this.jdbc).account(this.person)).orElseThrow(),
				this.questions, (all) -> {
					String id = all.list().stream().map(Question::id).findFirst().orElseThrow();
					Jotting jotting = new Jotting("n1", "Tom", note, Source.NOTES, When.parse("3 December 2026"));
					return all.noted(id, DoctorId.SECOND, jotting);
				});
	}

	@Test
	void whatWasSaidAndWhatCameInWritingBothStand() {
		HttpPage list = topic("second/plan").fill("said", "A brace {0} <b>")
			.fill("source", "TOLD")
			.fill("saidOn.year", "2026")
			.fill("written", "Exercise")
			.fill("writtenOn.year", "2027")
			.submit()
			.hasStatus(200);
		assertThat(list.path()).endsWith(SECOND);
		String both = "A brace {0} <b> (told at a visit, 2026) Later, in a letter or report (2027): Exercise";
		assertThat(list.document().select("main").text()).contains("Treatment advised " + both);
		assertThat(text("/review")).contains(both);
	}

	@Test
	void aLineWithoutADayHasThatOfTheOpinion() {
		topic("second/goal").fill("said", "Less pain").submit().hasStatus(200);
		assertThat(text(SECOND)).contains("Less pain (no source noted, no day noted)");
		this.person.open(SECOND).form("form#form").fill("saidOn.year", "2026").submit().hasStatus(200);
		assertThat(text(SECOND)).contains("Less pain (no source noted, 2026)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "first", "second", "third" })
	void everyDoctorHasAPageForEveryTopic(String doctor) {
		for (Topic topic : Topic.values()) {
			HttpPage page = this.person.open("/opinions/" + doctor + "/" + topic.word()).hasStatus(200);
			assertThat(page.document().select("h1").text()).endsWith("what the " + doctor + " doctor said");
			assertThat(page.document().title()).startsWith(page.document().select("h1").text());
			assertThat(page.document().select("#form textarea, #form select")).hasSize(3);
		}
		this.person.open("/opinions/" + doctor + "/verdict").hasStatus(404);
	}

	@Test
	void whatTheFirstDoctorSaidBeyondTheTwoPagesStandsOnTheSheet() {
		topic("first/outlook").fill("said", "It comes and goes").submit().hasStatus(200);
		topic("first/plan").fill("written", "An operation").submit().hasStatus(200);
		String paper = String.join("\n", Pdfs.text(this.person.open("/brief.pdf").hasStatus(200).bytes()));
		assertThat(paper).contains("It comes and goes", "An operation");
	}

	@Test
	void whatALaterDoctorSaidIsNeverPrinted() {
		topic("second/outlook").fill("said", "Quince").submit().hasStatus(200);
		topic("third/outlook").fill("said", "Medlar").submit().hasStatus(200);
		String paper = String.join("\n", Pdfs.text(this.person.open("/brief.pdf").hasStatus(200).bytes()));
		assertThat(paper).doesNotContain("Quince", "Medlar");
	}

	@Test
	void theWordsOfANoteAreCopiedOnceAndTheNoteStays() {
		noted("What would you do?", "Exercise first");
		HttpPage page = this.person.open(SECOND).form(NOTE_FORM).fill("belongs", "PLAN").submit().hasStatus(200);
		assertThat(page.document().select("main").text()).contains(
				"Treatment advised Exercise first (from notes, 3 December 2026)",
				"Note by Tom (3 December 2026) These words are copied to: Treatment advised.");
		page.form(NOTE_FORM).fill("belongs", "PLAN").submit().hasStatus(200);
		assertThat(topic("second/plan").values("said")).containsExactly("Exercise first");
	}

	@Test
	void aNoteThatBelongsNowhereYetIsAskedAbout() {
		noted("What would you do?", "Exercise first");
		HttpPage page = this.person.open(SECOND).form(NOTE_FORM).submit().hasStatus(200);
		assertThat(page.document().select("[role=status]").text().strip())
			.isEqualTo("Choose what the note is about first.");
		topic("second/plan").fill("said", "x".repeat(3995)).submit().hasStatus(200);
		HttpPage full = this.person.open(SECOND).form(NOTE_FORM).fill("belongs", "PLAN").submit().hasStatus(200);
		assertThat(full.document().select("[role=status]").text().strip()).startsWith("There is no room left there.");
	}

	@Test
	void whoCameFromTheDoctorsSideBySideGoesBackThere() {
		HttpPage page = this.person.open("/opinions/first/next?from=compare.side").hasStatus(200);
		assertThat(page.document().select(".govuk-back-link").attr("href")).endsWith("/compare/side");
		assertThat(page.form("form#form").fill("said", "A scan").submit().hasStatus(200).path())
			.endsWith("/compare/side");
		assertThat(topic("first/next").fill("said", "No scan").submit().hasStatus(200).path())
			.endsWith("/opinions/first");
	}

	@Test
	void theDoctorsNameIsAskedForOnce() {
		assertThat(this.person.open(SECOND).form("form#form").fill("saidBy", "Dr. Lee").values("saidBy")).hasSize(1);
		this.person.open("/doctors/second").form("form#form").fill("name", "Dr. Solberg").submit().hasStatus(200);
		assertThat(this.person.open(SECOND).document().select("[name=saidBy]")).isEmpty();
		assertThat(text(SECOND)).contains("Second doctor: Dr. Solberg");
	}

	@Test
	void whatIsTooLongComesBackWholeUnderItsOwnHeading() {
		HttpPage again = topic("third/risks").fill("written", "x".repeat(4001)).submit().hasStatus(422);
		assertThat(again.document().select("h1").text()).isEqualTo("Risks: what the third doctor said");
		assertThat(again.form("form#form").values("written")).containsExactly("x".repeat(4001));
	}

	@Test
	void aHelperFromWhomTheQuestionsAreHiddenSeesNoNotes() {
		noted("What would you do?", "Exercise first");
		Person helper = Person.signedUp("http://127.0.0.1:" + this.port);
		new Grants(this.jdbc).let(this.person.briefId(), helper, Role.HELPER, "questions");
		String seen = helper.journey().get(this.person.brief() + SECOND).hasStatus(200).document().text();
		assertThat(seen).contains("Hidden by the owner").doesNotContain("Exercise first", "What would you do?");
	}

}
