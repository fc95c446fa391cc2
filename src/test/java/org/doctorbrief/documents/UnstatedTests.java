package org.doctorbrief.documents;

import java.util.Locale;

import org.doctorbrief.paper.Paper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnstatedTests {

	private final Unstated unstated = new Unstated(words());

	private Document joined(String rows) {
		return Jsoup.parse(this.unstated.joined("<h2>Facts</h2><dl>" + rows + "</dl>", Locale.ENGLISH));
	}

	private static String row(String label, String value) {
		return "<div><dt>" + label + "</dt><dd>" + value + "</dd></div>";
	}

	@Test
	void whatIsNotStatedStandsInOneLineBehindTheFacts() {
		Document page = joined(row("Name", "Ann") + row("Phone", "Not stated") + row("E-mail", "Not stated"));
		assertThat(page.select("dt").eachText()).containsExactly("Name");
		assertThat(page.select("dl + p").text()).isEqualTo("Not stated: Phone; E-mail");
	}

	@Test
	void aListWithoutAnyFactLeavesOnlyTheLine() {
		Document page = joined(row("Name", "Not stated"));
		assertThat(page.select("dl")).isEmpty();
		assertThat(page.select("h2 + p").text()).isEqualTo("Not stated: Name");
	}

	@Test
	void noneAndNotSureStayFacts() {
		Document page = joined(row("Medicines", "None") + row("Allergies", "Not sure"));
		assertThat(page.select("dd").eachText()).containsExactly("None", "Not sure");
		assertThat(page.select("p")).isEmpty();
	}

	private static ResourceBundleMessageSource words() {
		ResourceBundleMessageSource words = Paper.words();
		words.addBasenames("messages/web");
		return words;
	}

}
