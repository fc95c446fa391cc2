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

	private static final Map<Language, Pattern> VERDICTS = Map.of(Language.ENGLISH, words(
			"better|best|worse|worst|superior|inferior|winners?|wins?|winning|scores?|scored|ratings?|ranks?|ranked"
					+ "|ranking|verdicts?|stronger|weaker|majority|outvoted|percent|%"
					+ "|(right|correct|wrong|mistaken) (doctors?|opinions?|views?|plans?|diagnosis|answers?|choice)"
					+ "|(doctor|opinion|view|plan|diagnosis) (is|was|are|seems) (right|correct|wrong|mistaken|safer)"
					+ "|who is (right|wrong)|should (choose|follow|pick|go with|trust)|we (recommend|advise|suggest)"
					+ "|recommended (options?|plans?|opinions?|choice)|trust(s|ed)? more|more (reliable|accurate|credible"
					+ "|convincing|likely)|(prefer|trust|believe) (this|that|the|your|our) [a-z ]*doctor|two against one"),
			Language.SPANISH,
			words("mejor(es)?|peor(es)?|superior(es)?|inferior(es)?|ganador(es|a|as)?|gana|ganan|puntajes?|puntos|puntuación"
					+ "|calificación|ranking|veredictos?|mayoría|por ciento|%"
					+ "|(médico|opinión|plan|diagnóstico|respuesta) (correct[oa]|equivocad[oa]|acertad[oa]|recomendad[oa])"
					+ "|(tiene|tienen|tenga) razón|está equivocado|se equivoca"
					+ "|(debe|debería) (elegir|seguir|confiar|escoger)|le (recomendamos|aconsejamos|sugerimos)"
					+ "|opción recomendada|confi(ar|e|a) más|más (fiable|confiable|creíble|convincente|probable)"
					+ "|(prefiera|crea|confíe en) (a )?(este|ese|su|al) [a-záéíóú ]*médico|dos contra uno"));

	/** Where such a word speaks of something else. */
	private static final Map<String, String> ALLOWED = Map.of();

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
		assertThat(messages.keySet()).filteredOn((key) -> VERDICTS.get(language).matcher(messages.get(key)).find())
			.filteredOn((key) -> !NOT_OURS.matcher(key).matches() && !ALLOWED.containsKey(key))
			.isEmpty();
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
		assertThat(VERDICTS.get(language).matcher(text).find()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/opinions/second", "/opinions/third", "/opinions/first/plan", "/compare/side",
			"/compare/side/plan", "/compare/side/tests", "/compare/same", "/compare/different", "/compare/sheet.pdf" })
	void noPageOfAFullBriefFavoursAnybody(String page) {
		Person person = Person.signedUp("http://127.0.0.1:" + this.port);
		Sample.full().into(person);
		for (Language language : Language.values()) {
			person.reads(language);
			String ours = ours(person, page);
			assertThat(ours).isNotBlank().doesNotContain("brace", "replacement", "Solberg");
			assertThat(VERDICTS.get(language).matcher(ours).results().map((found) -> found.group())).as(ours).isEmpty();
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
		String ours = plain(all);
		for (String line : theirs) {
			ours = ours.replace(line, " ");
		}
		return ours;
	}

	private static String plain(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

}
