package org.doctorbrief;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.doctorbrief.paper.Pdfs;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.Person;
import org.doctorbrief.testing.Sample;
import org.doctorbrief.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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

	/** Where both views are told or stand side by side. */
	private static final Set<String> WITH_BOTH_VIEWS = Set.of("/opinions/second", "/opinions/third",
			"/opinions/first/plan", "/compare/side", "/compare/side/plan", "/compare/side/tests", "/compare/same",
			"/compare/different", "/compare/sheet.pdf", "/decision/paths", "/decision/choice", "/decision/closing",
			"/decision/learned.pdf", "/way", "/way/way.pdf");

	/** What is printed by buttons of forms, which a walk along links does not find. */
	private static final List<String> PAPERS = List.of("/brief.pdf", "/answers.pdf", "/card.pdf", "/cover.pdf",
			"/letters/card.pdf", "/decision/learned.pdf");

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
	@EnumSource
	void noPageAndNoPaperOfAFullBriefFavoursAnybody(Language language) {
		Person person = Person.signedUp("http://127.0.0.1:" + this.port).reads(language);
		Sample.full().into(person);
		Map<String, HttpPage> pages = everyPage(person);
		assertThat(pages.keySet()).containsAll(WITH_BOTH_VIEWS).containsAll(PAPERS).hasSizeGreaterThan(120);
		List<String> theirs = theirs();
		List<String> allowed = allowed(language);
		pages.forEach((path, page) -> {
			String ours = without(theirs, words(page));
			assertThat(VERDICTS.get(language).matcher(without(allowed, ours)).results().map(MatchResult::group))
				.as(path)
				.isEmpty();
			if (WITH_BOTH_VIEWS.contains(path)) {
				assertThat(ours).as(path).doesNotContain("brace", "replacement", "Solberg");
				assertThat(isVerdict(language, "compare.any", ours)).as(ours).isFalse();
			}
		});
	}

	/**
	 * What can be reached by links from the brief, its papers too, each without its
	 * query.
	 */
	private static Map<String, HttpPage> everyPage(Person person) {
		Map<String, HttpPage> pages = new LinkedHashMap<>();
		Deque<String> next = new ArrayDeque<>(PAPERS);
		next.push("");
		while (!next.isEmpty()) {
			String path = next.pop();
			HttpPage page = person.open(path);
			String type = String.valueOf(page.header("Content-Type"));
			if (pages.containsKey(path) || page.status() != 200 || !type.matches("(text/html|application/pdf).*")) {
				continue;
			}
			pages.put(path, page);
			if (type.startsWith("text")) {
				page.document()
					.select("a[href^=" + person.brief() + "/]")
					.eachAttr("href")
					.forEach((link) -> next.add(link.replaceAll("[?#].*", "").substring(person.brief().length())));
			}
		}
		return pages;
	}

	private static String words(HttpPage page) {
		String all = page.path().endsWith(".pdf") ? String.join(" ", Pdfs.text(page.bytes()))
				: page.document().select("main").text();
		return plain(all).replaceAll("(If things get worse|Si la situación empeora)[^.]*[.]", " ");
	}

	/** What the person wrote, the longest first. */
	private static List<String> theirs() {
		return Sample.full()
			.lines()
			.values()
			.stream()
			.flatMap(String::lines)
			.map(VerdictWordsTests::plain)
			.filter((line) -> line.length() > 3)
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList();
	}

	/** The messages in which such a word speaks of something else. */
	private static List<String> allowed(Language language) {
		Map<String, String> messages = Messages.in(language);
		return ALLOWED.keySet().stream().map((key) -> plain(messages.getOrDefault(key, key))).toList();
	}

	private static String without(List<String> lines, String text) {
		String left = text;
		for (String line : lines) {
			left = left.replace(line, " ");
		}
		return left;
	}

	private static String plain(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

}
