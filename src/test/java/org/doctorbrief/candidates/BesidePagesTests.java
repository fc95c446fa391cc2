package org.doctorbrief.candidates;

import java.util.List;
import java.util.Map;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class BesidePagesTests {

	private static final String BESIDE = "/candidates/beside";

	/**
	 * Somebody for whom everything speaks, and somebody of whom next to nothing is known.
	 */
	private static final Map<String, List<String>> FULL = Map.ofEntries(Map.entry("name", List.of("Dr. Roe")),
			Map.entry("specialty", List.of("Surgeon")), Map.entry("place", List.of("North")),
			Map.entry("phone", List.of("555")), Map.entry("online", List.of("roe.example.org")),
			Map.entry("heard", List.of("a friend")), Map.entry("experience", List.of("YES")),
			Map.entry("field", List.of("YES")), Map.entry("certified", List.of("YES")),
			Map.entry("center", List.of("YES")), Map.entry("independent", List.of("YES")),
			Map.entry("insurance", List.of("YES")), Map.entry("records", List.of("YES")),
			Map.entry("recordsNote", List.of("on a disc")));

	private static final Map<String, List<String>> BARE = Map.of("name", List.of("Dr. Lee"), "insurance",
			List.of("NO"));

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private Person with(Map<String, List<String>> first, Map<String, List<String>> second) {
		Person other = Person.signedUp("http://127.0.0.1:" + this.port);
		write(other, "c1", first);
		write(other, "c2", second);
		return other;
	}

	private static void write(Person who, String id, Map<String, List<String>> answers) {
		who.open("/candidates/list/" + id).form("form#form").fill(answers).submit().hasStatus(200);
	}

	private static Document beside(Person who) {
		return who.open(BESIDE).hasStatus(200).document();
	}

	private static List<String> column(Document page, int place) {
		return page.select("tr:not(.brief-beside__order)")
			.stream()
			.map((row) -> row.select("th[scope=col], td").get(row.parent().nameIs("thead") ? place + 1 : place).html())
			.toList();
	}

	/** All of the page but for the columns, and whoever they are about. */
	private static String rest(Document page, Person who) {
		page.select("main td > *, main thead th + th, input[name=_csrf], meta").remove();
		page.select("main td").removeAttr("data-label");
		return page.select("body").outerHtml().replace(who.briefId(), "brief").replaceAll("\\s+", "");
	}

	@Test
	void swappingTwoCandidatesSwapsTheirColumnsAndChangesNothingElse() {
		Person one = with(FULL, BARE);
		Person other = with(BARE, FULL);
		assertThat(column(beside(one), 0)).isEqualTo(column(beside(other), 1)).contains("Dr. Roe");
		assertThat(column(beside(one), 1)).isEqualTo(column(beside(other), 0)).contains("Dr. Lee");
		assertThat(rest(beside(one), one)).isEqualTo(rest(beside(other), other)).contains("Hasexperience");
		assertThat(beside(one).select(".brief-beside__order button").eachText()).containsExactly("Show later Dr. Roe",
				"Show earlier Dr. Lee");
	}

	@Test
	void itIsARealTableAndEveryCellSaysWhoseItIs() {
		Person who = with(FULL, BARE);
		Document page = beside(who);
		assertThat(page.select("tbody tr")).hasSize(Fact.values().length + 6)
			.allSatisfy((row) -> assertThat(row.select("> th[scope=row]")).hasSize(1))
			.allSatisfy((row) -> assertThat(row.select("> td").eachAttr("data-label")).containsExactly("Dr. Roe",
					"Dr. Lee"));
		assertThat(page.select("thead th[scope=col]").eachText()).containsExactly("What to find out", "Dr. Roe",
				"Dr. Lee");
	}

	@Test
	void whatNobodyKnowsReadsSoAndIsNotCounted() {
		Document page = beside(with(BARE, FULL));
		Element experience = page.selectFirst("tbody tr");
		assertThat(experience.select("td").eachText()).containsExactly("Not known yet", "Yes");
		assertThat(experience.select("th").text()).contains("Ask: How often do you see");
		page.select("td, thead").remove();
		assertThat(page.select("main").text()).contains("Nothing here is scored, counted or ranked")
			.doesNotContainPattern("\\d|%|best|better|match");
		assertThat(page.select("main [class*=green], main [class*=red], main [class*=tag], main meter")).isEmpty();
	}

	@Test
	void theOrderIsTheListsAndCanBeChangedFreely() {
		Person who = with(FULL, BARE);
		HttpPage moved = who.open(BESIDE)
			.form("form:has(input[value=c2])")
			.press("Show earlier Dr. Lee")
			.hasStatus(200);
		assertThat(moved.path()).endsWith(BESIDE);
		assertThat(names(moved.document().select("thead th"))).containsExactly("Dr. Lee", "Dr. Roe");
		assertThat(names(who.open("/candidates/list").document().select(".govuk-summary-card__title")))
			.containsExactly("Dr. Lee", "Dr. Roe");
	}

	@Test
	void withNobodyOnTheListThereIsNoTable() {
		Document page = beside(this.person);
		assertThat(page.select("table")).isEmpty();
		assertThat(page.select("main").text()).contains("There is no doctor on your list yet");
	}

	private static List<String> names(Elements headings) {
		return headings.eachText().stream().filter((text) -> text.startsWith("Dr.")).toList();
	}

}
