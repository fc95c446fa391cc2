package org.doctorbrief.way;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.doctorbrief.brief.Role;
import org.doctorbrief.opinions.OpinionsSection;
import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Grants;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Stored;
import org.doctorbrief.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@Import(Stored.class)
class WayPagesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Stored stored;

	@Autowired
	private OpinionsSection opinions;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private HttpForm form(String path) {
		return this.person.open(path).hasStatus(200).form("form#form");
	}

	private static HttpForm day(HttpForm form, String name, LocalDate day) {
		return form.fill(name + ".day", "" + day.getDayOfMonth())
			.fill(name + ".month", "" + day.getMonthValue())
			.fill(name + ".year", "" + day.getYear());
	}

	private void appointed(LocalDate day) {
		day(form("/visit/appointment"), "date", day).submit().hasStatus(200);
	}

	private void filled() {
		day(form("/records/asking/r1").fill("holder", "City Hospital"), "askedOn", LocalDate.of(2026, 11, 3)).submit()
			.hasStatus(200);
		day(form("/letters/kept/l1").fill("text", "Hello"), "sentOn", LocalDate.of(2026, 10, 30)).submit()
			.hasStatus(200);
		day(form("/records/sending"), "receivedOn", LocalDate.of(2026, 11, 19)).submit().hasStatus(200);
		appointed(LocalDate.of(2026, 11, 20));
		this.stored.put(this.person, this.opinions, 3, """
				{'first': {'lines': [{'topic': 'PLAN', 'said': {'text': 'An operation'}}]},
				'second': {'lines': [{'topic': 'PLAN', 'said': {'text': 'Exercise'}}]}}""");
		form("/compare/side/plan").fill("mark", "DIFFERENT").submit().hasStatus(200);
	}

	private static List<String> states(Document page) {
		return page.select(".brief-way > li").eachAttr("class").stream().map((css) -> css.substring(11)).toList();
	}

	@Test
	void aNewBriefBeginsWithAsking() {
		Document page = this.person.open("/way").hasStatus(200).document();
		assertThat(states(page)).containsExactly("NEXT", "OPEN", "OPEN", "OPEN", "OPEN", "OPEN");
		assertThat(page.select("[aria-current=step]").text()).contains("Asked for the records", "Comes next");
		assertThat(page.select("main").text()).doesNotContain("%", "of 6");
		assertThat(page.select(".brief-way a").eachAttr("href")).hasSize(6)
			.allSatisfy((link) -> this.person.journey().get(link).hasStatus(200));
	}

	@Test
	void everyStationTellsItsDay() {
		filled();
		Document page = this.person.open("/way").hasStatus(200).document();
		assertThat(states(page)).containsExactly("DONE", "DONE", "DONE", "DONE", "DONE", "NEXT");
		assertThat(page.select(".brief-way").text()).contains("First asked on 30 October 2026",
				"The office had them on 19 November 2026", "It is for 20 November 2026", "It was on 20 November 2026",
				"No day is noted");
		form("/decision/closing").fill("closed", "YES").submit().hasStatus(200);
		assertThat(states(this.person.open("/way").document())).doesNotContain("NEXT", "OPEN");
	}

	@Test
	void aVisitIsBehindTheDayAfter() {
		LocalDate today = LocalDate.now(this.clock);
		appointed(today);
		assertThat(states(this.person.open("/way").document()).get(3)).isEqualTo("OPEN");
		appointed(today.minusDays(1));
		assertThat(states(this.person.open("/way").document()).get(3)).isEqualTo("DONE");
	}

	@Test
	void whoeverReadsSeesWhatIsHiddenAsHidden() {
		filled();
		Person reader = Person.signedUp("http://127.0.0.1:" + this.port);
		new Grants(this.jdbc).let(this.person.briefId(), reader, Role.READER, "records", "decision");
		Document page = reader.journey().get(this.person.brief() + "/way").hasStatus(200).document();
		assertThat(states(page)).containsExactly("HIDDEN", "HIDDEN", "DONE", "DONE", "DONE", "HIDDEN");
		assertThat(page.select(".brief-way").text()).contains("Hidden by the owner").doesNotContain("30 October");
		assertThat(page.select(".brief-way a")).isEmpty();
		byte[] pdf = reader.journey().get(this.person.brief() + "/way/way.pdf").hasStatus(200).bytes();
		assertThat(String.join("\n", Pdfs.text(pdf))).contains("Hidden by the owner");
	}

	@Test
	void onPaperItIsOnePageForEverybody() {
		print("Comes next");
		filled();
		print("First asked on 30 October 2026");
		this.person.reads(Language.SPANISH);
		print("30 de octubre de 2026");
	}

	private void print(String words) {
		byte[] pdf = this.person.open("/way/way.pdf").hasStatus(200).bytes();
		assertThat(Pdfs.failures(pdf)).isEmpty();
		assertThat(Pdfs.text(pdf)).hasSize(1).first().asString().contains(words);
	}

}
