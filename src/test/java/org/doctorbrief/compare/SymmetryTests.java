package org.doctorbrief.compare;

import java.util.Comparator;
import java.util.List;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing on the pages depends on which of the doctors said what. */
@ApplicationTest
class SymmetryTests {

	private static final String SIDE = "/compare/side";

	private static final String SHEET = "/compare/sheet.pdf";

	private static final String LATER = "?order=second";

	@LocalServerPort
	private int port;

	private Person one;

	private Person other;

	@BeforeEach
	void twoBriefsWithWhatTheDoctorsSaidExchanged() {
		this.one = Person.signedUp("http://127.0.0.1:" + this.port);
		this.other = Person.signedUp("http://127.0.0.1:" + this.port);
		write(this.one, "first", "second");
		write(this.other, "second", "first");
	}

	private static void write(Person person, String early, String late) {
		name(person, early, "Dr. Haddad");
		name(person, late, "Dr. Solberg");
		topic(person, early, "plan").fill("said", "An operation").fill("source", "TOLD").submit().hasStatus(200);
		topic(person, late, "plan").fill("said", "A brace")
			.fill("source", "MEMORY")
			.fill("saidOn.year", "2026")
			.fill("written", "A brace until March")
			.submit()
			.hasStatus(200);
		topic(person, late, "next").fill("said", "A scan").submit().hasStatus(200);
		person.open(SIDE + "/plan")
			.form("form#form")
			.fill("mark", "DIFFERENT")
			.fill(early + "Kind", "EXPERIENCE")
			.fill(late + "Kind", "APPROACH")
			.fill(late + "Words", "Less at once")
			.submit()
			.hasStatus(200);
		person.open(SIDE + "/next").form("form#form").fill("mark", "ONLY_ONE").submit().hasStatus(200);
	}

	private static void name(Person person, String doctor, String name) {
		person.open("/doctors/" + doctor).form("form#form").fill("name", name).submit().hasStatus(200);
	}

	private static HttpForm topic(Person person, String doctor, String topic) {
		return person.open("/opinions/" + doctor + "/" + topic).form("form#form");
	}

	/** The page without what differs each time it is opened. */
	private static Document page(Person person, String path) {
		HttpPage page = person.open(path).hasStatus(200);
		Document document = org.jsoup.Jsoup.parse(page.source().replace(person.briefId(), "brief"));
		document.select("input[type=hidden], script, link, header, form#form").remove();
		document.select("form").removeAttr("data-opened");
		document.select(".brief-sides__ask").forEach(SymmetryTests::sorted);
		return document;
	}

	/** The buttons name the doctors in one order, whatever they said. */
	private static void sorted(Element form) {
		List<Element> buttons = form.select("button")
			.stream()
			.sorted(Comparator.comparing((Element button) -> exchanged(button.val())))
			.toList();
		form.select("button").remove();
		form.appendChildren(buttons.stream().sorted(Comparator.comparing(Element::val)).toList());
	}

	private static String exchanged(String text) {
		return text.replace("first", "#")
			.replace("second", "first")
			.replace("#", "second")
			.replace("First", "#")
			.replace("Second", "First")
			.replace("#", "Second")
			.replace("FIRST", "#")
			.replace("SECOND", "FIRST")
			.replace("#", "SECOND");
	}

	private static String html(Document page) {
		return page.select("main").html().replaceAll("(?m)\\s+$", "");
	}

	@Test
	void thePageIsTheSameWhoeverSaidIt() {
		Document ours = page(this.one, SIDE);
		Document theirs = org.jsoup.Jsoup.parse(exchanged(page(this.other, SIDE + LATER).outerHtml()));
		theirs.select(".brief-sides__ask").forEach(SymmetryTests::sorted);
		assertThat(html(ours)).contains("Dr. Haddad", "A brace until March", "They differ").isEqualTo(html(theirs));
	}

	@Test
	void thePageOfATopicIsTheSameWhoeverSaidIt() {
		String ours = page(this.one, SIDE + "/plan").select("main dl .govuk-summary-list__row").first().html();
		String theirs = page(this.other, SIDE + "/plan").select("main dl .govuk-summary-list__row").last().html();
		assertThat(ours).contains("An operation").isEqualTo(exchanged(theirs));
	}

	@Test
	void theOrderOfTheColumnsChangesNothingElse() {
		Document ours = page(this.one, SIDE);
		Document turned = page(this.one, SIDE + LATER);
		turned.select("tr").forEach((row) -> row.child(1).before(row.child(2)));
		for (Document page : List.of(ours, turned)) {
			page.select("a[href*=order]").remove();
		}
		assertThat(html(turned)).isEqualTo(html(ours));
		assertThat(html(page(this.one, SIDE + "?order=best"))).isEqualTo(html(page(this.one, SIDE)));
	}

	@Test
	void theColumnsAreEquallyWideAndHaveTheSameFields() {
		Document page = page(this.one, SIDE);
		for (Element row : page.select("tbody tr")) {
			assertThat(row.select("td").get(0).className()).isEqualTo(row.select("td").get(1).className());
		}
		assertThat(page.select("main [style], main [width], main col")).isEmpty();
		Document first = page(this.one, "/opinions/first/plan");
		Document second = page(this.one, "/opinions/second/plan");
		assertThat(first.select("#form [name]").eachAttr("name"))
			.isEqualTo(second.select("#form [name]").eachAttr("name"));
	}

	@Test
	void theSheetIsTheSameWhoeverSaidIt() {
		assertThat(sheet(this.one, SHEET)).contains("An operation")
			.isEqualTo(exchanged(sheet(this.other, SHEET + LATER)));
	}

	private static String sheet(Person person, String path) {
		return String.join("\n", Pdfs.text(person.open(path).hasStatus(200).bytes()));
	}

}
