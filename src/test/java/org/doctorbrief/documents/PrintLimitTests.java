package org.doctorbrief.documents;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What is too long for one print is told before, and never tried. */
@ApplicationTest
class PrintLimitTests {

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private void lists(String page, int size, IntFunction<String> line) {
		String more = IntStream.range(0, size).mapToObj(line).collect(Collectors.joining("\n"));
		this.person.open(page).form("form#form").fill("more", more).press("Save and come back later").hasStatus(200);
	}

	private Document printPage() {
		return this.person.open("/print").hasStatus(200).document();
	}

	/** On a slow machine the first print may be given up; then it is tried again. */
	private byte[] printed(String pdf) {
		HttpPage answer = this.person.open(pdf);
		for (int times = 0; times < 3 && answer.status() == 503; times++) {
			answer = this.person.open(pdf);
		}
		return answer.hasStatus(200).bytes();
	}

	@Test
	void twoHundredResultsAndEightyMedicinesArePrinted() {
		lists("/results/list", 200, (n) -> "Test %d; %d March 2024; %d; g/dL; 10-20".formatted(n % 50, 1 + n % 28, n));
		lists("/medications/medicines", 80, "Medicine %d 10 mg, one a day"::formatted);
		assertThat(printPage().select("main .govuk-inset-text").text()).doesNotContain("too long");
		byte[] pdf = printed("/brief.pdf");
		assertThat(String.join(" ", Pdfs.text(pdf))).contains("Medicine 79 10 mg");
	}

	@Test
	void whatIsTooLongIsToldBeforeAndPrintedInParts() {
		assertThat(printPage().select("main details[open]")).isEmpty();
		IntStream.range(0, 3)
			.forEach(
					(part) -> lists("/results/list", 330, (n) -> "T%d; 3 March 2024; %d".formatted(part * 330 + n, n)));
		Document told = printPage();
		assertThat(told.select("main .govuk-inset-text").text()).contains("This is too long for one PDF. Leave out");
		assertThat(told.select("main details[open] [name=without]")).isNotEmpty();
		HttpPage refused = this.person.open("/brief.pdf?letters=LARGE&without=story.telling").hasStatus(422);
		assertThat(refused.document().select("main [role=alert]").text()).contains("Nothing was printed");
		assertThat(refused.document().select("main [checked]").eachAttr("value")).contains("LARGE", "story.telling");
		assertThat(Pdfs.pages(printed("/brief.pdf?without=results.list"))).isPositive();
	}

	@Test
	void boxesWeighMoreThanLetters() {
		assertThat(PrintLimit.isPassedBy("a".repeat(PrintLimit.MOST))).isFalse();
		assertThat(PrintLimit.isPassedBy("a".repeat(PrintLimit.MOST + 1))).isTrue();
		assertThat(PrintLimit.isPassedBy("<td>a</td>".repeat(7000))).isTrue();
	}

}
