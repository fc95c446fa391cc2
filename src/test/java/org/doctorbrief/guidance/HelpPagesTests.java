package org.doctorbrief.guidance;

import java.util.List;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.Person;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class HelpPagesTests {

	private static final List<String> PAGES = List.of("/help", "/help/words", "/help/accessibility", "/help/data");

	@LocalServerPort
	private int port;

	private String address() {
		return "http://127.0.0.1:" + this.port;
	}

	private Document read(String path) {
		return new HttpJourney(address()).get(path).hasStatus(200).document();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/help", "/help/words", "/help/accessibility", "/help/data" })
	void aPageIsWholeAndLeadsToNoOtherSite(String path) {
		Document page = read(path);
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("main").text()).doesNotContain("??").hasSizeGreaterThan(500);
		assertThat(page.select("h2, p, li, dt, dd")).allSatisfy((part) -> assertThat(part.text()).isNotBlank());
		assertThat(page.select("a[href], [src], link[href]"))
			.allSatisfy((link) -> assertThat(link.absUrl(link.hasAttr("src") ? "src" : "href")).startsWith(address()));
	}

	@Test
	void everyPageIsOpenWithAndWithoutAnAccount() {
		Person person = Person.signedUp(address());
		for (String page : PAGES) {
			assertThat(person.journey().get(page).hasStatus(200).document().title()).isEqualTo(read(page).title());
		}
		assertThat(PAGES).extracting((page) -> read(page).title()).doesNotHaveDuplicates();
	}

	@Test
	void helpIsAtTheSamePlaceOnEveryPage() {
		Person person = Person.signedUp(address());
		for (String page : List.of("/", "/sign-in", "/help/words", "/no-such-page", "/briefs", person.brief())) {
			Document there = person.journey().get(page).followed().document();
			assertThat(there.select("footer > nav:first-child a").eachAttr("href")).as(page)
				.containsExactlyElementsOf(PAGES);
		}
	}

	@Test
	void aLetterLeadsToItsWords() {
		Document page = read("/help/words");
		List<String> letters = page.select("main nav a").eachAttr("href");
		assertThat(letters).startsWith("#A", "#B", "#C").endsWith("#U", "#W", "#X");
		assertThat(letters).allSatisfy((letter) -> assertThat(page.select("h2" + letter + " + dl dt")).isNotEmpty());
		assertThat(page.select("#B + dl dt").eachText()).startsWith("Benign", "Biomarker", "Biopsy");
	}

}
