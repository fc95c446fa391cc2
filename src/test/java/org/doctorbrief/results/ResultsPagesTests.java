package org.doctorbrief.results;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ResultsPagesTests {

	private static final String LIST = "/results/list";

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

	private void copy(String... lines) {
		open(LIST).form("#form").fill("more", String.join("\n", lines)).submit().hasStatus(200);
	}

	private String printed() {
		byte[] pdf = open("/brief.pdf").bytes();
		assertThat(Pdfs.failures(pdf)).isEmpty();
		return String.join("\n", Pdfs.text(pdf)).replaceAll("\\s+", " ");
	}

	@Test
	void linesBecomeResultsGroupedByTestInTheOrderOfTheirDates() {
		copy("Iron; 3 March 2024; 11,2; g/dL; 12.0-15.5; L", "Zinc; 2020; not found", "iron; 2 May 2023; 12.0; g/dL");
		Document page = open(LIST).document();
		assertThat(page.select(".govuk-summary-card h2").eachText()).containsExactly("iron", "Zinc");
		assertThat(page.select("tbody th").eachText()).containsExactly("2 May 2023", "3 March 2024", "2020");
		assertThat(page.select("tbody").get(0).text())
			.contains("11,2 g/dL Range on the report: 12.0-15.5 The lab’s mark: “L”");
		assertThat(main("/review")).contains("iron Date Result 2 May 2023 12.0 g/dL 3 March 2024 11,2 g/dL");
		assertThat(printed()).contains("iron 2 May 2023 12.0 g/dL – –", "Iron 3 March 2024 11,2 g/dL 12.0-15.5 “L”",
				"Zinc 2020 not found – –", "Values over time", "iron, in g/dL");
	}

	@Test
	void aLineThatCannotBeReadStaysAndIsMarkedUntilSomebodyLooks() {
		copy("Iron eleven");
		assertThat(main(LIST)).contains("Iron eleven", "Check this one.");
		assertThat(printed()).contains("Iron eleven To be checked: kept as it was copied.");
		open(LIST).follow("Change Iron eleven, Date not stated").form("#form").submit().hasStatus(200);
		assertThat(main(LIST)).contains("Iron eleven").doesNotContain("Check this one.");
	}

	@Test
	void aResultIsAddedChangedAndRemoved() {
		HttpPage form = open(LIST).form("#form").press("Add a result with details");
		form.form("#form")
			.fill("name", "Iron")
			.fill("when", "last winter")
			.fill("value", "11")
			.fill("lab", "North Lab")
			.fill("source", "NOTES")
			.fill("note", "fasting")
			.submit()
			.hasStatus(200);
		assertThat(main(LIST)).contains("last winter 11 Lab or office: North Lab From: Notes I made fasting");
		assertThat(printed()).contains("Iron", "last winter", "North Lab", "(from notes)", "fasting");
		open(LIST).follow("Change Iron, last winter").form("#form").fill("value", "").submit().hasStatus(200);
		assertThat(main(LIST)).contains("Value not stated");
		open(LIST).follow("Remove Iron, last winter").form().submit().hasStatus(200);
		assertThat(main("/review")).contains("Test results Not stated");
		assertThat(printed()).doesNotContain("As the reports print them");
	}

	@Test
	void aResultWithNothingInItComesBack() {
		HttpPage again = open(LIST + "/r1").form("#form").fill("source", "NOTES").submit().hasStatus(422);
		assertThat(again.document().select(".govuk-error-summary").text())
			.contains("What is the test called? Write the name of the test");
	}

	@Test
	void aTrendIsAPictureWithWordsAndTheTableBelow() throws IOException {
		copy("Iron; 3 March 2024; 11.2; g/dL", "Iron; May 2025; 12; g/dL", "Iron; 2020; 9; g/dL");
		for (String path : List.of(LIST, "/review")) {
			Document page = open(path).document();
			assertThat(page.select("figure img").attr("alt"))
				.isEqualTo("Picture of Iron: 2 values from 3 March 2024 to "
						+ "May 2025, as points with a line between them. The numbers stand in the table below.");
			assertThat(page.select("figure + table tbody tr")).hasSize(3);
			assertThat(page.select("figcaption").text()).contains("in the middle of it", "stands in the table only");
		}
		String source = open(LIST).document().select("figure img").attr("src");
		assertThat(source).startsWith(this.person.brief() + "/results/list/").endsWith("/trend.png");
		HttpPage picture = this.person.journey().get(source).hasStatus(200);
		assertThat(picture.header("Content-Type")).isEqualTo("image/png");
		assertThat(picture.header("Cache-Control")).isEqualTo("no-store");
		assertThat(ImageIO.read(new ByteArrayInputStream(picture.bytes())).getWidth()).isEqualTo(1260);
		String narrow = open(LIST).document().select("figure source").attr("srcset");
		HttpPage phone = this.person.journey().get(narrow).hasStatus(200);
		assertThat(ImageIO.read(new ByteArrayInputStream(phone.bytes())).getWidth()).isEqualTo(750);
	}

	@Test
	void whatHasNoTrendHasNoPicture() {
		copy("Iron; 3 March 2024; <11.2; g/dL", "Iron; 3 March 2025; 12; g/dL");
		Document page = open(LIST).document();
		assertThat(page.select("figure, img[src$=trend.png]")).isEmpty();
		String first = page.select("tbody a").get(0).attr("href");
		this.person.journey().get(first + "/trend.png").hasStatus(404);
		assertThat(printed()).doesNotContain("Values over time");
	}

	@Test
	void whatWasHereBeforeHasItsNumbersAndNoPictureOfNow() {
		copy("Iron; 3 March 2024; 11", "Iron; 3 March 2025; 12");
		copy("Iron; 3 March 2026; 13");
		Document before = open("/results/before").document();
		assertThat(before.select(".brief-results td").text()).contains("11", "12");
		assertThat(before.select("figure, main img")).isEmpty();
	}

	@Test
	void nothingSaysWhatAValueMeans() {
		copy("Iron; 3 March 2024; 99; g/dL; 1-2; H", "Iron; 3 March 2025; 0; g/dL; 1-2; abnormal");
		String words = (main(LIST) + main("/review") + printed()).replace("“abnormal”", "").replace("“H”", "");
		assertThat(words.toLowerCase()).doesNotContainPattern(
				"\\b(high|low|above|below the|normal|abnormal|critical|elevated|decreased|out of range|rising|falling)\\b");
		assertThat(open(LIST).document().select(".brief-results [class*=status], .brief-results [class*=tag]"))
			.isEmpty();
	}

	@Test
	void twoHundredResultsArePrintedWithTheHeadOnEachPage() {
		copy(IntStream.range(0, 200)
			.mapToObj(
					(n) -> "Test " + n % 40 + "; " + (n % 28 + 1) + " May " + (2000 + n / 8) + "; " + n + "; g/dL; 1-2")
			.toArray(String[]::new));
		long began = System.nanoTime();
		byte[] pdf = open("/brief.pdf").bytes();
		assertThat(System.nanoTime() - began).as("time to print").isLessThan(15_000_000_000L);
		assertThat(Pdfs.failures(pdf)).isEmpty();
		List<String> pages = Pdfs.text(pdf);
		String all = String.join("\n", pages);
		assertThat(IntStream.range(0, 200)).allSatisfy((n) -> assertThat(all).containsPattern("(?m)\\b" + n + " g/dL"));
		assertThat(pages).filteredOn((page) -> page.contains("g/dL 1-2"))
			.hasSizeGreaterThan(5)
			.allSatisfy((page) -> assertThat(page).contains("Range, as"));
		assertThat(all).contains("Test 39, in g/dL");
	}

	@Test
	void hostileTextIsKeptAndPrinted() {
		String hostile = "<b>x</b> ${7*7} العربية עברית \u202E one\u0001two 🧠 漢字 " + "w".repeat(300);
		copy(hostile, hostile.replace("w", "") + "; 3 March 2024; <i>1</i>; \u200Fg\u0007; العربية; 🧠*");
		String longest = "Wait 🧠 ".repeat(571);
		open(LIST + "/r1").form("#form").fill("name", hostile).fill("value", longest).submit().hasStatus(200);
		copy(IntStream.rangeClosed(1, 2)
			.mapToObj((n) -> "العربية 🧠 <i>; " + n + " May 2020; " + n + "; <漢字>")
			.collect(Collectors.joining("\n")));
		Document page = open(LIST).document();
		assertThat(page.select("main b, main i")).isEmpty();
		assertThat(page.select("figure img").attr("alt")).contains("العربية 🧠 <i>: 2 values");
		String all = printed();
		assertThat(all).contains("<b>x</b> ${7*7}", "[brain]", "onetwo", "Wait [brain] Wait", "<i>1</i>")
			.doesNotContain("#", "\u0001");
		this.person.journey().get(page.select("figure img").attr("src")).hasStatus(200);
	}

}
