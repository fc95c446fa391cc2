package org.doctorbrief.interview;

import java.util.List;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Sample;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class InterviewPagesTests {

	private static final String ANSWERS = "/interview/answers";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private List<Element> rows() {
		return this.person.open(ANSWERS).hasStatus(200).document().select(".brief-asked .govuk-summary-list__row");
	}

	private String row(Asked asked) {
		return rows().get(asked.ordinal()).text();
	}

	private void fill(String page, String field, String words) {
		this.person.open(page).hasStatus(200).form("#form").fill(field, words).submit().hasStatus(200);
	}

	@Test
	void anEmptyBriefHasAGapForEveryQuestion() {
		assertThat(rows()).hasSize(15)
			.allSatisfy((row) -> assertThat(row.select("dd").eachText()).first().isEqualTo("Not written yet"));
	}

	@ParameterizedTest
	@EnumSource
	void everyGapLeadsToThePageThatFillsItAndBack(Asked asked) {
		String link = rows().get(asked.ordinal()).selectFirst("a").attr("href");
		HttpPage page = this.person.journey().get(link).hasStatus(200);
		assertThat(page.path()).endsWith(asked.page());
		assertThat(page.document().selectFirst(".govuk-back-link").attr("href"))
			.isEqualTo(this.person.brief() + ANSWERS);
		assertThat(page.form("#form").press("Continue").hasStatus(200).path()).endsWith(ANSWERS);
	}

	@ParameterizedTest
	@CsvSource({ "BRINGS, /patient/start, goal", "BEGAN, /story/telling, began", "BEGAN, /story/telling, happened",
			"FOUND, /story/telling, found", "TRIED, /story/telling, done", "TRIED, /story/telling, now",
			"MEDICINES, /medications/medicines, more", "MEDICINES, /medications/medicines/m1, taken",
			"ALLERGIES, /medications/allergies/a1, reaction", "CONDITIONS, /background/conditions/c1, what",
			"OPERATIONS, /background/operations/o1, when", "FAMILY, /background/family/f1, relative",
			"MATTERS, /story/matters, keep", "MATTERS, /story/matters, quality", "LIVING, /story/matters, daily",
			"HELP, /visit/company, relation", "HOPES, /story/matters, hopes", "FEARS, /story/matters, worries",
			"NOT_WANTED, /story/matters, risk" })
	void theAnswerIsWhatTheBriefSaysElsewhere(Asked asked, String page, String field) {
		fill(page, field, "Some <b>words</b>");
		assertThat(row(asked)).contains("Some <b>words</b>").doesNotContain("Not written yet");
		assertThat(rows()).filteredOn((row) -> row.text().contains("Some <b>words</b>")).hasSize(1);
	}

	@Test
	void theDiagnosisIsToldAsTheFirstDoctorToldIt() {
		fill("/opinions/first", "diagnosis", "A torn meniscus");
		assertThat(row(Asked.FOUND)).contains("The first doctor said: A torn meniscus");
	}

	@Test
	void noneAndNotSureAreAnswersToo() {
		fill("/medications/medicines", "any", "NONE");
		fill("/medications/allergies", "any", "NOT_SURE");
		assertThat(row(Asked.MEDICINES)).contains("None").doesNotContain("Not written yet");
		assertThat(row(Asked.ALLERGIES)).contains("Not sure");
	}

	@Test
	void whatIsNotTakenAnyMoreIsNoAnswer() {
		this.person.open("/medications/medicines/m1")
			.form("#form")
			.fill("name", "Tramadol")
			.fill("use", "PAST")
			.submit();
		assertThat(row(Asked.MEDICINES)).doesNotContain("Tramadol");
	}

	@Test
	void aFullBriefHasNothingLeftToWriteButWhatNobodyWrote() {
		Sample.full().into(this.person);
		assertThat(rows()).filteredOn((row) -> row.text().contains("Not written yet"))
			.extracting((row) -> row.selectFirst("dt").text())
			.containsExactly("What does the patient hope for?");
		assertThat(row(Asked.MEDICINES)).contains("Metformin 500 mg tablets: Only the one in the morning since August");
	}

	@Test
	void readingIsNotWriting() {
		fill("/patient/start", "goal", "Is it safe to wait?");
		rows();
		assertThat(this.jdbc.sql("select name from brief_section where brief_id = ?")
			.param(this.person.briefId())
			.query(String.class)
			.list()).containsExactly("patient");
	}

	@Test
	void notesStayOnTheScreen() {
		fill(ANSWERS, "notes", "Zyxomine the doctor");
		assertThat(this.person.open("/review").document().select("main").text()).contains("Zyxomine the doctor",
				"This part is not printed with the rest.");
		assertThat(String.join(" ", Pdfs.text(this.person.open("/brief.pdf").bytes()))).doesNotContain("Zyxomine");
	}

	@Test
	void notesThatAreTooLongComeBackWithAllTheAnswers() {
		fill("/patient/start", "goal", "Is it safe to wait?");
		HttpPage again = this.person.open(ANSWERS).form("#form").fill("notes", "x".repeat(4001)).submit();
		assertThat(again.hasStatus(422).form("#form").values("notes")).containsExactly("x".repeat(4001));
		assertThat(again.document().select(".brief-asked").text()).contains("Is it safe to wait?");
	}

}
