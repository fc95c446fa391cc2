package org.doctorbrief.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.values.When;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class DecisionPagesTests {

	private static final String CHOICE = "/decision/choice";

	@LocalServerPort
	private int port;

	@Autowired
	private Clock clock;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private HttpForm form(String path) {
		return this.person.open(path).hasStatus(200).form("form#form");
	}

	private Document page(String path) {
		return this.person.open(path).hasStatus(200).document();
	}

	private HttpPage chooses(Outcome outcome, String why) {
		return form(CHOICE).fill("outcome", outcome.name()).fill("why", why).submit().hasStatus(200);
	}

	@Test
	void aChoiceStaysWithItsDayWhenAnotherFollows() {
		chooses(Outcome.TALK_WITH_BOTH, "Two pictures");
		HttpPage after = chooses(Outcome.FIRST_PLAN, "One picture");
		assertThat(after.path()).endsWith(CHOICE);
		assertThat(after.document().select("section[aria-labelledby=now]").text()).contains("first doctor’s plan",
				"One picture");
		String before = after.document().select("section[aria-labelledby=before]").text();
		assertThat(before).contains("Talk with both doctors first", "Two pictures",
				"Chosen on " + When.on(LocalDate.now(this.clock)).words(java.util.Locale.ENGLISH));
	}

	@Test
	void theSameFormSentTwiceIsOneChoice() {
		chooses(Outcome.MIX, "Parts of both");
		HttpForm form = form(CHOICE).fill("outcome", "FIRST_PLAN")
			.fill("on.day", "5")
			.fill("on.month", "11")
			.fill("on.year", "2026");
		form.submit().hasStatus(200);
		form.submit().hasStatus(200);
		assertThat(page(CHOICE).select("section[aria-labelledby=before] li")).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource
	void everyOutcomeLeadsToPagesThatAreThere(Outcome outcome) {
		Document page = chooses(outcome, "").document();
		List<String> links = page.select(".brief-links a").eachAttr("href");
		assertThat(links).hasSameSizeAs(outcome.steps());
		assertThat(links).allSatisfy((link) -> this.person.journey().get(link).hasStatus(200));
	}

	@Test
	void whoWaitsIsAskedForTheDoctorWhoAgreed() {
		assertThat(page(CHOICE).select("[name=by]")).isEmpty();
		Document waits = chooses(Outcome.WAIT, "").document();
		assertThat(waits.select("section[aria-labelledby=now]").text()).contains("Ask a doctor today");
		Document agreed = form(CHOICE).fill("by", "Dr. Ode").fill("until.year", "2031").submit().document();
		assertThat(agreed.select("section[aria-labelledby=now]").text()).contains("Dr. Ode", "Until: 2031")
			.doesNotContain("Ask a doctor today");
		assertThat(agreed.select("section[aria-labelledby=before]")).isEmpty();
	}

	@Test
	void aReasonWithoutAChoiceIsAskedAboutAndNotLost() {
		HttpPage again = form(CHOICE).fill("why", "I am not sure").submit().hasStatus(422);
		assertThat(again.document().select(".govuk-error-summary").text()).contains("Choose one of these first");
		assertThat(again.document().select("textarea[name=why]").text()).isEqualTo("I am not sure");
		assertThat(form(CHOICE).force("outcome", "NONSENSE").submit().hasStatus(200).path()).doesNotContain("choice");
	}

	@Test
	void aDayToDecideByThatIsCloseIsSaid() {
		LocalDate soon = LocalDate.now(this.clock).plusDays(6);
		assertThat(page(CHOICE).select("main").text()).doesNotContain("Ask your first doctor today");
		form("/patient/reasons").fill("decideBy.day", "" + soon.getDayOfMonth())
			.fill("decideBy.month", "" + soon.getMonthValue())
			.fill("decideBy.year", "" + soon.getYear())
			.submit()
			.hasStatus(200);
		assertThat(page(CHOICE).select("main").text()).contains("Ask your first doctor today");
	}

	@Test
	void whatMattersIsTakenOverOnceByATick() {
		form("/story/matters").fill("daily", "I sleep badly").fill("keep", "To sing").submit().hasStatus(200);
		HttpForm tick = form("/decision/paths").fill("taken", "KEEP");
		tick.submit().hasStatus(200);
		tick.submit().hasStatus(200);
		Document paths = page("/decision/paths");
		assertThat(paths.select("table.brief-beside th[scope=row]").eachText()).containsExactly("To sing");
		assertThat(paths.select("[name=taken]").eachAttr("value")).containsExactly("DAILY");
	}

	@Test
	void bothColumnsAreAlikeWhicheverComesFirst() {
		concern("c1", "To sing", "After a while", "From a chair");
		concern("c2", "To sleep", "With a pill", "With a pillow");
		Document usual = page("/decision/paths");
		Document swapped = page("/decision/paths?swapped=true");
		assertThat(heads(usual)).containsExactly("First doctor’s path", "Second doctor’s path");
		assertThat(heads(swapped)).containsExactly("Second doctor’s path", "First doctor’s path");
		assertThat(rows(usual)).containsExactly("To sing|After a while|From a chair",
				"To sleep|With a pill|With a pillow");
		assertThat(rows(swapped)).containsExactly("To sing|From a chair|After a while",
				"To sleep|With a pillow|With a pill");
		assertThat(shape(usual)).isEqualTo(shape(swapped));
	}

	private void concern(String id, String what, String first, String second) {
		form("/decision/paths/" + id).fill("what", what)
			.fill("first", first)
			.fill("second", second)
			.submit()
			.hasStatus(200);
	}

	private static List<String> heads(Document page) {
		return page.select("table.brief-beside thead th + th").eachText();
	}

	private static List<String> rows(Document page) {
		return page.select("table.brief-beside tbody tr")
			.stream()
			.map((row) -> String.join("|", row.select("th, td[data-label]").eachText()))
			.toList();
	}

	/** Tags and classes alone: no column stands out. */
	private static List<String> shape(Document page) {
		return page.select("table.brief-beside *")
			.stream()
			.map((Element one) -> one.tagName() + one.className())
			.toList();
	}

	@Test
	void aThirdPathHasAColumnWhereThereIsAThirdDoctor() {
		concern("c1", "To sing", "After a while", "From a chair");
		assertThat(this.person.open("/decision/paths/c1").document().select("[name=third]")).isEmpty();
		form("/doctors/third").fill("name", "Dr. Third").submit().hasStatus(200);
		form("/decision/paths/c1").fill("third", "In a choir").submit().hasStatus(200);
		assertThat(rows(page("/decision/paths"))).containsExactly("To sing|After a while|From a chair|In a choir");
	}

	@Test
	void aThingWithoutWordsIsAskedAbout() {
		HttpPage again = form("/decision/paths/c1").fill("first", "After a while").submit().hasStatus(422);
		assertThat(again.document().select(".govuk-error-summary").text()).contains("Write what matters");
	}

	@Test
	void nothingOfItStandsInTheBrief() {
		concern("c1", "Zebra", "After a while", "From a chair");
		chooses(Outcome.MIX, "Giraffe");
		byte[] pdf = this.person.open("/brief.pdf").hasStatus(200).bytes();
		assertThat(String.join("\n", org.doctorbrief.paper.Pdfs.text(pdf))).doesNotContain("Zebra", "Giraffe");
		assertThat(page("/review").text()).contains("Zebra", "Giraffe");
	}

}
