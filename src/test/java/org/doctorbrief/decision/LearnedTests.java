package org.doctorbrief.decision;

import java.util.Map;
import java.util.regex.Pattern;

import org.doctorbrief.opinions.OpinionsSection;
import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Stored;
import org.doctorbrief.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@Import(Stored.class)
class LearnedTests {

	private static final String ALL = "?topics=PLAN&topics=RISKS&more=QUESTIONS&more=DECISION&more=WHY";

	private static final Map<Language, Pattern> VERDICT = Map.of(Language.ENGLISH, words(
			"right|wrong|better|best|worse|worst|correct|mistake|winner|wins|agrees? with|disagrees?|recommend(s|ed)?"),
			Language.SPANISH, words("correct[oa]|equivocad[oa]|mejor|peor|error|gana|recomendamos"));

	@LocalServerPort
	private int port;

	@Autowired
	private Stored stored;

	@Autowired
	private OpinionsSection opinions;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private static Pattern words(String words) {
		return Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
	}

	private void told(String plan) {
		this.stored.put(this.person, this.opinions, 3, """
				{'second': {'saidOn': {'year': 2026, 'month': 12, 'day': 9}, 'lines': [
				{'topic': 'PLAN', 'said': {'text': '%s', 'source': 'NOTES'},
				'written': {'text': 'Look again in spring', 'source': 'DOCUMENT', 'on': {'year': 2026, 'month': 12}}},
				{'topic': 'RISKS', 'said': {'text': 'Stiffness'}}]}}""".formatted(plan));
	}

	private void fill(String page, String field, String words) {
		this.person.open(page).form("form#form").fill(field, words).submit().hasStatus(200);
	}

	private String print(String query) {
		byte[] pdf = this.person.open("/decision/learned.pdf" + query).hasStatus(200).bytes();
		assertThat(Pdfs.failures(pdf)).isEmpty();
		return String.join("\n", Pdfs.asRead(pdf));
	}

	@Test
	void aSheetAboutNothingIsAccessible() {
		assertThat(print("")).contains("What I learned", "Thank you", "Room for notes", "not a diagnosis",
				"emergency number");
		assertThat(print("?topics=NONSENSE&topics=PLAN&more=DECISION")).doesNotContain("NONSENSE", "My choice");
	}

	@Test
	void whatWasSaidStandsAsItWasSaidWithItsSourceAndDay() {
		fill("/doctors/first", "name", "Dr. Ruiz");
		fill("/doctors/second", "name", "Dr. Ode");
		told("Exercise first");
		String sheet = print(ALL);
		assertThat(sheet).contains("For Dr. Ruiz", "Dr. Ode (second doctor), 9 December 2026", "Exercise first",
				"from notes", "Look again in spring", "from a letter or report, December 2026", "Stiffness");
	}

	@Test
	void onlyWhatIsTickedIsPrinted() {
		told("Exercise first");
		fill("/decision/choice", "outcome", "MIX");
		fill("/decision/choice", "why", "Only for me");
		assertThat(print("?topics=RISKS")).contains("Stiffness")
			.doesNotContain("Exercise first", "Parts of both", "Only for me");
		assertThat(print("?more=DECISION")).contains("A plan with parts of both")
			.doesNotContain("Only for me", "Stiffness");
		assertThat(print("?more=DECISION&more=WHY")).contains("Only for me");
	}

	@Test
	void theChoiceIsNotTickedToBeginWith() {
		told("Exercise first");
		Document page = this.person.open("/decision/learned").hasStatus(200).document();
		assertThat(page.select("main form input[checked]").eachAttr("value")).containsExactly("PLAN", "RISKS",
				"QUESTIONS");
		assertThat(page.select("main form").attr("method")).isEqualTo("get");
		assertThat(page.select("main form").attr("action")).endsWith("/decision/learned.pdf");
	}

	@Test
	void questionsForTheFirstDoctorGoAlong() {
		fill("/questions/bank", "differences", "WHAT_EXPLAINS_IT");
		assertThat(print("?more=QUESTIONS")).contains("What could explain the difference?");
		assertThat(print("")).doesNotContain("What could explain the difference?");
	}

	@ParameterizedTest
	@ValueSource(strings = { "שלום עולם, הברך כואבת", "ألم في الركبة", "A knee 👍🏽 that hurts 🦵" })
	void everyScriptPrints(String plan) {
		told(plan);
		fill("/decision/choice", "outcome", "MIX");
		fill("/decision/choice", "why", plan + " " + "long".repeat(60));
		print(ALL);
	}

	@ParameterizedTest
	@EnumSource
	void noWordHereSaysWhoIsRight(Language language) {
		Map<String, String> messages = Messages.in(language);
		assertThat(messages.keySet()).filteredOn((key) -> key.matches("(decision|way)\\..*"))
			.hasSizeGreaterThan(100)
			.filteredOn((key) -> VERDICT.get(language).matcher(messages.get(key)).find())
			.isEmpty();
	}

	@Test
	void theSheetSpeaksSpanish() {
		told("Exercise first");
		this.person.reads(Language.SPANISH);
		assertThat(print(ALL)).contains("Lo que supe", "Gracias por su atención", "Espacio para notas");
	}

}
