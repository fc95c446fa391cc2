package org.doctorbrief.letters;

import java.util.List;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.Person;
import org.doctorbrief.web.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class LetterPagesTests {

	private static final String LETTER = "/letters/kept/l1";

	private static final List<String> RULES = List.of("45 CFR 164.524", "subject access request", "Article 15",
			"Privacy Principle 12");

	@LocalServerPort
	private int port;

	private Person person;

	@BeforeEach
	void signUp() {
		this.person = Person.signedUp("http://127.0.0.1:" + this.port);
	}

	private HttpForm letter() {
		return this.person.open(LETTER).hasStatus(200).form("form#form");
	}

	private HttpForm sentOn(String day) {
		return letter().fill("sentOn.day", day).fill("sentOn.month", "11").fill("sentOn.year", "2026");
	}

	private void written(String text) {
		letter().fill("text", text).submit().hasStatus(200);
	}

	private String text(String form) {
		return this.person.open(form).hasStatus(200).document().select("textarea[name=text]").text();
	}

	@Test
	void wordsAreKeptAsALetterThatCanBeChanged() {
		HttpPage page = this.person.open("/words/TELL_FIRST")
			.form("form:has(input[name=voice][value=WRITTEN])")
			.submit()
			.hasStatus(200);
		assertThat(page.path()).contains("/letters/kept/");
		assertThat(page.form("form#form").values("name")).containsExactly("Tell the first doctor, as partners");
		assertThat(page.document().select("textarea[name=text]").text()).startsWith("Dear [the first doctor’s name],");
	}

	@Test
	void whatWasSentStaysAsItWasAndACopyCanBeChanged() {
		written("Dear Dr. Ruiz");
		sentOn("3").fill("to", "Dr. Ruiz").submit().hasStatus(200);
		HttpPage sent = this.person.open(LETTER);
		assertThat(sent.document().select("main").text()).contains("Dear Dr. Ruiz", "its words stay");
		assertThat(sent.document().select("textarea[name=text]")).isEmpty();
		letter().fill("answer", "Yes").submit().hasStatus(200);
		assertThat(this.person.open(LETTER).document().select("main").text()).contains("Dear Dr. Ruiz");
		HttpPage copy = sent.form("form[action$=copy]").submit().hasStatus(200);
		assertThat(copy.document().select("textarea[name=text]").text()).isEqualTo("Dear Dr. Ruiz");
		assertThat(copy.form("form#form").values("sentOn.day")).containsExactly("");
	}

	@Test
	void aDayTypedByMistakeIsTakenBack() {
		written("Dear Dr. Ruiz");
		sentOn("3").submit().hasStatus(200);
		letter().fill("sentOn.day", "").fill("sentOn.month", "").fill("sentOn.year", "").submit().hasStatus(200);
		assertThat(text(LETTER)).isEqualTo("Dear Dr. Ruiz");
	}

	@Test
	void aLineIsTakenOverOnlyWhenItIsChosenAndKeptOnlyWhenItIsSaved() {
		written("Dear Dr. Ruiz, you are wrong about my knee. Could you send the records?");
		HttpPage page = this.person.open(LETTER).hasStatus(200);
		assertThat(page.document().select(".brief-suggestion q").text()).contains("wrong");
		String line = page.document().select("button[name=take]").first().text();
		HttpPage taken = page.form("form#form").press(line).hasStatus(200);
		assertThat(taken.document().select("textarea[name=text]").text()).contains(line).doesNotContain("wrong");
		assertThat(text(LETTER)).contains("wrong").doesNotContain(line);
		taken.form("form#form").submit().hasStatus(200);
		assertThat(text(LETTER)).contains(line, "Could you send the records?").doesNotContain("wrong");
	}

	@Test
	void aLetterWithoutWordsIsAskedAbout() {
		HttpPage again = sentOn("3").submit().hasStatus(422);
		assertThat(again.document().select(".govuk-error-summary").text())
			.contains("Your words: Write what you want to say");
		assertThat(again.form("form#form").values("sentOn.day")).containsExactly("3");
	}

	@Test
	void aLetterPrintsAloneAndIsAccessible() {
		written("Dear Dr. Ruiz\n\nשלום 👍 " + "long".repeat(60));
		byte[] pdf = this.person.open(LETTER + "/letter.pdf").hasStatus(200).bytes();
		assertThat(Pdfs.failures(pdf)).isEmpty();
		assertThat(String.join("\n", Pdfs.text(pdf))).contains("Dear Dr. Ruiz");
	}

	@ParameterizedTest
	@EnumSource
	void theCardOfCalmWordsIsOnePage(Language language) {
		byte[] pdf = this.person.reads(language).open("/letters/card.pdf").hasStatus(200).bytes();
		assertThat(Pdfs.failures(pdf)).isEmpty();
		assertThat(Pdfs.text(pdf)).as("pages").hasSize(1);
		assertThat(String.join("\n", Pdfs.text(pdf))).contains(Messages.in(language).get("letters.card.title"));
	}

	@Test
	void aFormToSignNamesWhoMaySendWhatToWhom() {
		this.person.open("/doctors/second").form("form#form").fill("name", "Dr. Ode").submit().hasStatus(200);
		requested("BOTH");
		byte[] pdf = this.person.open("/letters/release/r1/release.pdf").hasStatus(200).bytes();
		assertThat(Pdfs.failures(pdf)).isEmpty();
		assertThat(String.join("\n", Pdfs.text(pdf))).contains("City Hospital", "The images themselves", "Dr. Ode",
				"Signature");
	}

	@Test
	void noLetterStandsInTheBrief() {
		written("Only between us");
		byte[] pdf = this.person.open("/brief.pdf").hasStatus(200).bytes();
		assertThat(String.join("\n", Pdfs.text(pdf))).doesNotContain("Only between us");
	}

	@ParameterizedTest
	@CsvSource({ "US, 45 CFR 164.524", "GB, subject access request", "DE, Article 15", "AU, Privacy Principle 12",
			"BR, ''" })
	void theLetterThatAsksForRecordsNamesTheRulesOfItsCountryAndNoOthers(String country, String rule) {
		this.person.open("/patient/about").form("form#form").fill("country", country).submit().hasStatus(200);
		String letter = requested("ME");
		assertThat(letter)
			.contains(rule, "The images themselves", "They should come to me", "City Hospital",
					"a form to fill in or a fee")
			.doesNotContain("null", "[]", "glad to sign");
		assertThat(RULES).filteredOn(letter::contains)
			.containsExactlyElementsOf(rule.isEmpty() ? List.of() : List.of(rule));
		assertThat(letter.contains("30 days") || letter.contains("one month")).isNotEqualTo(rule.isEmpty());
		assertThat(releaseForm()).contains("City Hospital", "The images themselves", "Signature");
	}

	private String releaseForm() {
		byte[] pdf = this.person.open("/letters/release/r1/release.pdf").hasStatus(200).bytes();
		return String.join("\n", Pdfs.text(pdf));
	}

	@Test
	void anUnknownCountryClaimsNothing() {
		assertThat(requested("BOTH")).contains("They should come to me, and a copy should go to this doctor")
			.doesNotContain("null", "30 days", "one month", "[]");
	}

	@Test
	void theUnitedStatesLimitTheRightToSendThemToOthers() {
		this.person.open("/patient/about").form("form#form").fill("country", "US").submit().hasStatus(200);
		assertThat(requested("NEW_DOCTOR")).contains("glad to sign what you need");
	}

	private String requested(String sendTo) {
		this.person.open("/records/asking/r1")
			.form("form#form")
			.fill("holder", "City Hospital")
			.fill("covers", "IMAGES")
			.fill("sendTo", sendTo)
			.submit()
			.hasStatus(200);
		return this.person.open("/records/asking")
			.form("form:has(input[name=request])")
			.submit()
			.hasStatus(200)
			.document()
			.select("textarea[name=text]")
			.text();
	}

}
