package org.doctorbrief;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Sample;
import org.doctorbrief.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that we say favours one doctor, one opinion or one way to go. */
@ApplicationTest
class VerdictWordsTests {

	private static final Map<Language, Pattern> VERDICTS = Map.of(Language.ENGLISH,
			words("superior|inferior|winners?|scores?|scored|ratings?|ranks?|ranked|ranking|verdicts?|outvoted"
					+ "|(right|correct|wrong|mistaken|better|best|worse|worst|safer) (doctors?|opinions?|views?|plans?|diagnosis)"
					+ "|(doctor|opinion|view|plan|diagnosis) (is|was|are|seems) (right|correct|wrong|mistaken|safer|better)"
					+ "|who is (right|wrong)|should (choose|follow|pick|go with|trust)|we (recommend|advise|suggest)"
					+ "|recommended (options?|plans?|opinions?|choice)|trust(s|ed)? more|more (reliable|accurate|credible"
					+ "|convincing)|(prefer|trust|believe) (this|that|the|your|our) [a-z ]*doctor|two against one"),
			Language.SPANISH,
			words("ganador(es|a|as)?|puntajes?|puntuación|puntúa|calificación|ranking|veredictos?|por mayoría|puntos? a favor"
					+ "|(médico|opinión|plan|diagnóstico|respuesta) (correct[oa]|equivocad[oa]|acertad[oa]|recomendad[oa])"
					+ "|(mejor|peor) (médico|opinión|plan|diagnóstico)|(tiene|tienen|tenga) (la )?razón|está equivocado|se equivoca"
					+ "|(debe|debería) (elegir|seguir|confiar|escoger)|le (recomendamos|aconsejamos|sugerimos)"
					+ "|opción (recomendada|correcta)|opinión correcta|confi(ar|e|a) más|más (fiable|confiable|creíble|convincente)"
					+ "|(prefiera|crea|confíe en) (a )?(este|ese|su|al) [a-záéíóú ]*médico|dos contra uno"));

	/** Where two views are spoken of, these say too much as well. */
	private static final Map<Language, Pattern> NEAR_VERDICTS = Map.of(Language.ENGLISH,
			Pattern.compile("\\b(better|best|worse|worst|wins?|stronger|weaker|majority|more likely|percent)\\b|%",
					Pattern.CASE_INSENSITIVE),
			Language.SPANISH, Pattern.compile("\\b(mejor(es)?|peor(es)?|ganan?|mayoría|más probable|por ciento)\\b|%",
					Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));

	private static final Pattern TWO_VIEWS = Pattern
		.compile("(compare|opinions|decision|way|talk|candidates|doctors)\\..*");

	/** Where such a word speaks of something else. */
	private static final Map<String, String> ALLOWED = Map.of("candidates.beside.intro", "says that nothing is scored",
			"questions.question.text.hint", "asks not to ask who is right", "guidance.start.what.text",
			"says that it does not tell who is right");

	/** What a person says aloud, or what was found in her own words. */
	private static final Pattern NOT_OURS = Pattern.compile("wording\\..*");

	@LocalServerPort
	private int port;

	private static Pattern words(String words) {
		return Pattern.compile("(?<![\\p{L}\\p{N}])(" + words + ")(?![\\p{L}\\p{N}])",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	@ParameterizedTest
	@EnumSource
	void noMessageFavoursAnybody(Language language) {
		Map<String, String> messages = Messages.in(language);
		assertThat(messages.keySet()).filteredOn((key) -> isVerdict(language, key, messages.get(key)))
			.filteredOn((key) -> !NOT_OURS.matcher(key).matches() && !ALLOWED.containsKey(key))
			.isEmpty();
	}

	private static boolean isVerdict(Language language, String key, String words) {
		return VERDICTS.get(language).matcher(words).find()
				|| (TWO_VIEWS.matcher(key).matches() && NEAR_VERDICTS.get(language).matcher(words).find());
	}

	@Test
	void nothingIsAllowedThatNeedNotBe() {
		assertThat(ALLOWED).allSatisfy((key, reason) -> {
			assertThat(reason).as(key).isNotBlank();
			assertThat(Stream.of(Language.values())).anyMatch(
					(language) -> VERDICTS.get(language).matcher(Messages.in(language).getOrDefault(key, "")).find());
		});
	}

	@ParameterizedTest
	@CsvSource({ "ENGLISH, The second opinion is right.", "ENGLISH, This is the better plan",
			"ENGLISH, You should choose this", "ENGLISH, Score: 3 of 4", "ENGLISH, 80% say the same",
			"SPANISH, El segundo médico tiene razón.", "SPANISH, Es el mejor plan", "SPANISH, Debería elegir esto",
			"SPANISH, La opinión correcta" })
	void aVerdictIsFound(Language language, String text) {
		assertThat(isVerdict(language, "compare.any", text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/opinions/second", "/opinions/third", "/opinions/first/plan", "/compare/side",
			"/compare/side/plan", "/compare/side/tests", "/compare/same", "/compare/different", "/compare/sheet.pdf",
			"/decision/paths", "/decision/choice", "/decision/closing", "/decision/learned.pdf", "/way",
			"/way/way.pdf" })
	void noPageOfAFullBriefFavoursAnybody(String page) {
		Person person = Person.signedUp("http://127.0.0.1:" + this.port);
		Sample.full().into(person);
		for (Language language : Language.values()) {
			person.reads(language);
			String ours = ours(person, page);
			assertThat(ours).isNotBlank().doesNotContain("brace", "replacement", "Solberg");
			assertThat(isVerdict(language, "compare.any", ours)).as(ours).isFalse();
		}
	}

	/** What stands there without the words that the person wrote. */
	private static String ours(Person person, String page) {
		String all = page.endsWith(".pdf") ? String.join(" ", Pdfs.text(person.open(page).hasStatus(200).bytes()))
				: person.open(page).hasStatus(200).document().select("main").text();
		List<String> theirs = Sample.full()
			.lines()
			.values()
			.stream()
			.flatMap(String::lines)
			.map(VerdictWordsTests::plain)
			.filter((line) -> line.length() > 3)
			.sorted(Comparator.comparingInt(String::length).reversed())
			.collect(Collectors.toList());
		String ours = plain(all).replaceAll("(If things get worse|Si la situación empeora)[^.]*[.]", " ");
		for (String line : theirs) {
			ours = ours.replace(line, " ");
		}
		return ours;
	}

	private static String plain(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

}
