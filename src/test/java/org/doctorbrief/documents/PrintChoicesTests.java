package org.doctorbrief.documents;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person chooses for the print, and what the paper makes of it. */
@ApplicationTest
class PrintChoicesTests {

	private static final String LEFT_OUT = "Not in this print, by the patient’s choice:";

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
		write("/patient/start", "name", "Ann Lee");
		write("/story/telling", "began", "A wobble in the aqueduct.");
		write("/notes/own", "notes", "Zebra beside the piano.");
		write("/visit/company", "name", "Barnaby");
	}

	private void write(String page, String field, String words) {
		this.person.open(page).form("form#form").fill(field, words).submit().hasStatus(200);
	}

	private List<String> pages(String pdf) {
		return Pdfs.asRead(this.person.open("/" + pdf).hasStatus(200).bytes())
			.stream()
			.map((page) -> page.replaceAll("\\s+", " "))
			.toList();
	}

	private String text(String pdf) {
		return String.join(" ", pages(pdf));
	}

	@Test
	void allButThePrivateNotesGoesInUnlessSomethingElseIsChosen() {
		assertThat(text("brief.pdf")).contains("aqueduct", "Barnaby").doesNotContain("Zebra", LEFT_OUT);
		assertThat(text("brief.pdf?without=patient.start&without=nonsense&notes=YES")).contains("Ann Lee", "aqueduct")
			.doesNotContain("Zebra", LEFT_OUT);
	}

	@Test
	void whatIsLeftOutStandsNowhereAndIsNamedOnPageOneAndWithTheRecords() {
		List<String> pages = pages("brief.pdf?without=story.telling&without=visit.company");
		assertThat(String.join(" ", pages)).doesNotContain("aqueduct", "Barnaby");
		assertThat(pages).filteredOn((page) -> page.contains(LEFT_OUT + " The story in short; Who comes along."))
			.hasSize(2)
			.startsWith(pages.get(0))
			.last()
			.asString()
			.startsWith("Records and the visit");
	}

	@Test
	void evenIfAllOfItIsLeftOutEachPartIsNamed() {
		String query = BriefSheets.choosable().stream().collect(Collectors.joining("&without=", "?without=", ""));
		for (String letters : List.of("USUAL", "LARGE")) {
			List<String> pages = pages("brief.pdf" + query + "&letters=" + letters);
			assertThat(pages.get(0)).contains("Ann Lee", LEFT_OUT).containsPattern("… \\(more on page \\d+ ?\\)");
			assertThat(pages.get(pages.size() - 1)).contains(LEFT_OUT, "The story in short", "Second doctor’s office");
		}
	}

	@Test
	void privateNotesGoInWhenTheyAreAskedFor() {
		List<String> pages = pages("brief.pdf?notes=PRINTED");
		assertThat(pages.get(pages.size() - 1)).startsWith("Private notes").contains("Zebra beside the piano.");
		assertThat(text("answers.pdf?notes=PRINTED") + text("cover.pdf?notes=PRINTED")).doesNotContain("Zebra");
	}

	@Test
	void theHeadingsCanSpeakAnotherLanguageThanThePage() {
		assertThat(this.person.reads(Language.SPANISH).open("/print").document().select("[name=language][checked]"))
			.extracting((tag) -> tag.attr("value"))
			.containsExactly("es");
		assertThat(text("brief.pdf?language=en")).contains("The story in short", "A wobble in the aqueduct.")
			.doesNotContain("La historia en breve");
		assertThat(text("brief.pdf?language=xx")).contains("La historia en breve", "A wobble in the aqueduct.");
	}

	@ParameterizedTest
	@CsvSource({ "brief, doctor-brief.pdf, doctor-brief-large.pdf", "answers, answer-sheet.pdf, answer-sheet-large.pdf",
			"card, wallet-card.pdf, wallet-card.pdf", "cover, cover-sheet.pdf, cover-sheet-large.pdf" })
	void theNameOfTheFileTellsNothing(String paper, String usual, String large) {
		assertThat(disposition(this.person.open("/" + paper + ".pdf"))).isEqualTo(usual);
		assertThat(disposition(this.person.open("/" + paper + ".pdf?letters=LARGE"))).isEqualTo(large);
	}

	private static String disposition(HttpPage answer) {
		return answer.hasStatus(200)
			.header("Content-Disposition")
			.replaceFirst("^attachment; filename=\"(.*)\"$", "$1");
	}

	@Test
	void aCardThatCannotHoldAllSaysSoAndThePageSaysItBefore() {
		assertThat(printPage().select("main").text()).doesNotContain("Not all of it fits");
		assertThat(text("card.pdf")).doesNotContain("More in the brief");
		write("/medications/medicines", "more",
				IntStream.rangeClosed(1, 60)
					.mapToObj((n) -> "Medicine number %d, 10 mg, one in the morning".formatted(n))
					.collect(Collectors.joining("\n")));
		assertThat(printPage().select("main").text()).contains("Not all of it fits on the card.");
		assertThat(text("card.pdf")).contains("Medicine number 1,", "More in the brief")
			.doesNotContain("Medicine number 60,");
	}

	@Test
	void everyPaperIsOfferedOnThePageWithOneButton() {
		Document page = printPage();
		assertThat(page.select("main button:not(.govuk-button--secondary)").eachText())
			.containsExactly("Download the PDF");
		assertThat(page.select("main button[formaction]").eachAttr("formaction")).containsExactly(
				this.person.brief() + "/answers.pdf", this.person.brief() + "/card.pdf",
				this.person.brief() + "/cover.pdf", "/blank-kit.pdf");
		assertThat(page.select("main details [name=without]").eachAttr("value"))
			.containsExactlyElementsOf(BriefSheets.choosable());
		assertThat(page.select("main form [checked]").eachAttr("name")).containsExactly("paper", "letters", "language");
	}

	private Document printPage() {
		return this.person.open("/print").hasStatus(200).document();
	}

}
