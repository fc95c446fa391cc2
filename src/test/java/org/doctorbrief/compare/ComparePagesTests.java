package org.doctorbrief.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.doctorbrief.brief.BriefDoor;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.Role;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.questions.Asked;
import org.doctorbrief.questions.Question;
import org.doctorbrief.questions.QuestionsSection;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Grants;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Sample;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ComparePagesTests {

	private static final String SIDE = "/compare/side";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private BriefDoor door;

	@Autowired
	private Briefs briefs;

	@Autowired
	private QuestionsSection questions;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private Document side() {
		return this.person.open(SIDE).hasStatus(200).document();
	}

	private HttpForm form(String page) {
		return this.person.open(page).hasStatus(200).form("form#form");
	}

	private void said(String doctor, String words) {
		form("/opinions/" + doctor + "/plan").fill("said", words).submit().hasStatus(200);
	}

	private HttpPage marked(String mark) {
		return form(SIDE + "/plan").fill("mark", mark).submit().hasStatus(200);
	}

	private void asked(DoctorId doctor) {
		form("/questions/list").fill("more", "What would you do?").submit().hasStatus(200);
		String account = new Grants(this.jdbc).account(this.person);
		this.briefs.change(this.door.open(this.person.briefId(), account).orElseThrow(), this.questions, (all) -> all
			.reached(all.list().stream().map(Question::id).findFirst().orElseThrow(), doctor, Asked.State.ASKED));
	}

	@Test
	void everyTopicIsARowWithAColumnForEachDoctor() {
		said("first", "An operation");
		Document page = side();
		assertThat(page.select("tbody th[scope=row]")).hasSize(12);
		assertThat(page.select("thead th[scope=col]").eachText()).containsExactly("Topic", "First doctor",
				"Second doctor", "How they compare");
		Elements plan = page.select("#plan td");
		assertThat(plan.eachAttr("data-label")).containsExactly("First doctor", "Second doctor", "How they compare");
		assertThat(plan.get(0).text()).startsWith("An operation (no source noted, no day noted) Change");
		assertThat(plan.get(1).text()).startsWith("Nothing written down yet Write it down");
		assertThat(plan.get(2).text()).startsWith("Not marked yet Change");
		said("third", "A brace");
		assertThat(side().select("thead th").eachText()).contains("Third doctor");
	}

	@Test
	void eachRowIsMarkedOnAPageOfItsOwn() {
		assertThat(marked("ONLY_ONE").path()).endsWith(SIDE);
		assertThat(side().select("#plan").text()).contains("Only one of them spoke about it");
		HttpPage row = this.person.open(SIDE + "/plan").hasStatus(200);
		assertThat(row.document().select("h1").text()).isEqualTo("Treatment advised: side by side");
		assertThat(row.form("form#form").values("mark")).containsExactly("ONLY_ONE");
		this.person.open(SIDE + "/winner").hasStatus(404);
	}

	@Test
	void aReasonOfAThirdDoctorStaysWhileThereIsNoColumnForIt() {
		said("third", "A brace");
		form(SIDE + "/plan").fill("thirdWords", "Has seen it").submit().hasStatus(200);
		said("third", "");
		form(SIDE + "/plan").fill("mark", "SAME").submit().hasStatus(200);
		assertThat(this.person.open("/review").document().text())
			.contains("They say the same Third doctor: Has seen it");
	}

	@Test
	void whatDiffersBecomesOneQuestionForWhoeverIsToBeAsked() {
		said("first", "An operation.");
		said("second", "Exercise {0}");
		assertThat(side().select("form[action$=ask]")).isEmpty();
		HttpPage page = marked("DIFFERENT").form("form[action$=plan/ask]")
			.press("Ask the first doctor Treatment advised");
		assertThat(page.hasStatus(200).path()).endsWith(SIDE);
		String list = this.person.open("/questions/list").document().select("main").text();
		assertThat(list).containsOnlyOnce("Treatment advised. First doctor said: “An operation”. Second doctor said: "
				+ "“Exercise {0}”. What explains the difference? Change");
		HttpPage both = this.person.open(SIDE + "/plan")
			.form("form[action$=plan/ask]")
			.press("Ask the second doctor Treatment advised")
			.hasStatus(200);
		assertThat(both.document().select("form[action$=ask]")).isEmpty();
		HttpPage question = both.follow("The question is in your list, for both doctors").hasStatus(200);
		assertThat(question.form("form#form").values("forDoctor")).containsExactly("BOTH");
	}

	@Test
	void nothingIsAskedAboutWhatIsNotMarkedAsDifferent() {
		said("first", "An operation");
		HttpForm form = marked("DIFFERENT").form("form[action$=plan/ask]");
		marked("SAME");
		form.press("Ask both doctors Treatment advised").hasStatus(200);
		assertThat(this.person.open("/questions/list").document().text()).doesNotContain("An operation");
	}

	@Test
	void whatOnlyOneWasAskedCanBeAskedOfTheOther() {
		assertThat(side().select("#asked").text()).contains("no question was put to one doctor alone");
		asked(DoctorId.SECOND);
		Elements box = side().select("#asked .brief-box");
		assertThat(box.text())
			.startsWith("What would you do? Asked: Second doctor. Not asked yet: First doctor. Ask the other one too");
		HttpPage page = this.person.open(SIDE).form("form[action$=both]").submit().hasStatus(200);
		assertThat(page.document().select("#asked").text()).contains("It is on the list for both doctors now.");
		asked(DoctorId.FIRST);
		assertThat(side().select("#asked .brief-box")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "same", "different" })
	void whatItCanMeanHasAPageOfItsOwn(String kind) {
		Document page = this.person.open("/compare/" + kind).hasStatus(200).document();
		assertThat(page.select("main p").size()).isGreaterThan(3);
		page.select("main a").eachAttr("href").forEach((link) -> this.person.journey().get(link).hasStatus(200));
	}

	@Test
	void theSheetIsAccessibleHowEverMuchIsOnIt() {
		byte[] empty = this.person.open("/compare/sheet.pdf").hasStatus(200).bytes();
		assertThat(Pdfs.failures(empty)).isEmpty();
		Sample.full().into(this.person);
		byte[] full = this.person.open("/compare/sheet.pdf").hasStatus(200).bytes();
		assertThat(Pdfs.failures(full)).isEmpty();
		assertThat(Pdfs.overTheEdge(full)).isEmpty();
		String text = String.join("\n", Pdfs.text(full)).replaceAll("\\s+", " ");
		assertThat(text).contains("Dr. Samir Haddad", "Dr. Ingrid Solberg", "They differ",
				"Three months of guided exercise", "Guided exercise and a brace until March",
				"For discussion with a doctor, not a diagnosis", "call 911 now", "Still to ask");
	}

	@Test
	void whatTwoDoctorsSaidIsNeverOnTheBrief() {
		form(SIDE + "/plan").fill("firstWords", "Quince").submit().hasStatus(200);
		assertThat(this.person.open("/review").document().text()).contains("Quince");
		byte[] paper = this.person.open("/brief.pdf").hasStatus(200).bytes();
		assertThat(String.join("\n", Pdfs.text(paper))).doesNotContain("Quince");
	}

	@Test
	void aHelperSeesNothingOfWhatIsHidden() {
		said("second", "Medlar");
		marked("DIFFERENT");
		asked(DoctorId.SECOND);
		Person helper = Person.signedUp("http://127.0.0.1:" + this.port);
		new Grants(this.jdbc).let(this.person.briefId(), helper, Role.HELPER, "opinions", "questions");
		for (String page : new String[] { SIDE, SIDE + "/plan" }) {
			HttpPage seen = helper.journey().get(this.person.brief() + page).hasStatus(200);
			assertThat(seen.document().text()).contains("keeps what the doctors said from view")
				.doesNotContain("Medlar", "What would you do?");
		}
		byte[] sheet = helper.journey().get(this.person.brief() + "/compare/sheet.pdf").hasStatus(200).bytes();
		assertThat(String.join("\n", Pdfs.text(sheet))).doesNotContain("Medlar");
	}

	@Test
	void aLongTextIsPrintedWhole() {
		for (String doctor : List.of("first", "second", "third")) {
			String words = IntStream.range(0, 440)
				.mapToObj((place) -> doctor + "w" + place)
				.collect(Collectors.joining(" "));
			said(doctor, words.substring(0, Math.min(words.length(), 4000)));
		}
		byte[] sheet = this.person.open("/compare/sheet.pdf").hasStatus(200).bytes();
		assertThat(Pdfs.failures(sheet)).isEmpty();
		assertThat(Pdfs.overTheEdge(sheet)).isEmpty();
		assertThat(Pdfs.words(String.join("\n", Pdfs.text(sheet)))).contains("firstw0", "firstw200", "firstw380",
				"secondw0", "secondw200", "secondw350", "thirdw0", "thirdw200", "thirdw380");
	}

}
