package org.doctorbrief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.ProjectFiles;
import org.doctorbrief.testing.Readability;
import org.doctorbrief.testing.Template;
import org.doctorbrief.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTests {

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern NAME = Pattern.compile("[\\w-]+(\\.[\\w-]+)*");

	private static final Map<Language, Pattern> UNKIND = Map.of(Language.ENGLISH,
			words("please|sorry|oops|valid|invalid|forbidden|illegal|required|you forgot"), Language.SPANISH,
			words("por favor|lo sentimos|lo siento|perdone|disculpe|ups|válid[oa]s?|inválid[oa]s?|prohibid[oa]s?|ilegal(es)?"
					+ "|obligatori[oa]s?|requerid[oa]s?|incorrect[oa]s?|se le olvidó|olvidó"));

	private static final Pattern PROSE = Pattern.compile("\\s.*[.?!]$", Pattern.DOTALL);

	private static final Set<String> BY_CONVENTION = Set.of("title", "intro", "hint", "why", "other", "child");

	private static final Set<String> SPOKEN_BY_PEOPLE = Set.of("letters", "questions", "visit", "guidance");

	private final Map<String, String> messages = Messages.english();

	private final List<Template> templates = ProjectFiles.under(ProjectFiles.TEMPLATES, ".html")
		.stream()
		.map(Template::of)
		.toList();

	@Test
	void everyKeyOfATemplateHasWords() {
		assertThat(this.templates.isEmpty() || !this.messages.isEmpty()).as("pages have words").isTrue();
		assertThat(this.templates).flatMap(Template::keys)
			.filteredOn((key) -> !this.messages.containsKey(key))
			.isEmpty();
	}

	@Test
	void everyMessageIsUsed() {
		Set<String> names = namesInUse();
		assertThat(this.messages.keySet().stream().filter((key) -> !isUsed(key, names))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void wordsAreKind(Language language) {
		assertThat(keysOf(language, UNKIND.get(language).asPredicate()))
			.filteredOn((key) -> !SPOKEN_BY_PEOPLE.contains(room(key)) || key.contains("error"))
			.isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void apostrophesAreCurved(Language language) {
		assertThat(keysOf(language, (text) -> text.contains("'"))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void sentencesAreShort(Language language) {
		assertThat(keysOf(language,
				(text) -> Readability.sentences(text)
					.stream()
					.anyMatch((sentence) -> Readability.words(sentence).size() > 25)))
			.isEmpty();
	}

	/** The build's list of what is above grade 8 is for people to look at. */
	@Test
	void wordsAreEasy() throws IOException {
		List<String> prose = this.messages.values().stream().filter(PROSE.asPredicate()).toList();
		double grade = Readability.grade(prose);
		List<String> hard = this.messages.entrySet()
			.stream()
			.filter((message) -> Readability.words(message.getValue()).size() > 3 && grade(message.getValue()) > 8)
			.sorted(Comparator.comparingDouble((message) -> -grade(message.getValue())))
			.map((message) -> "%4.1f  %s: %s".formatted(grade(message.getValue()), message.getKey(),
					message.getValue()))
			.toList();
		Path list = Path.of("target", "readability.txt");
		Files.writeString(list, "Flesch-Kincaid grade of all English texts: %.1f. Above 8:%n%s%n".formatted(grade,
				String.join(System.lineSeparator(), hard)));
		assertThat(grade).as("listed in " + list).isLessThanOrEqualTo(6);
	}

	private static double grade(String text) {
		return Readability.grade(List.of(text));
	}

	private Set<String> namesInUse() {
		Stream<String> code = ProjectFiles.under(ProjectFiles.CODE, ".java").stream().map(ProjectFiles::read);
		Set<String> names = new HashSet<>();
		Stream
			.concat(code.map((source) -> COMMENT.matcher(source).replaceAll("")),
					this.templates.stream().map(Template::source))
			.flatMap((source) -> NAME.matcher(source).results())
			.map(MatchResult::group)
			.forEach((name) -> {
				names.add(name);
				names.addAll(List.of(name.split("\\.")));
			});
		return names;
	}

	private static boolean isUsed(String key, Set<String> names) {
		String plain = key.replaceAll("\\.(other|child)$", "");
		String option = plain.replaceAll("\\.[A-Z0-9_]+(\\.hint)?$", "");
		return names.contains(plain) || names.contains(option)
				|| Stream.of(plain.split("\\."))
					.filter((part) -> !BY_CONVENTION.contains(part))
					.allMatch(names::contains);
	}

	private static List<String> keysOf(Language language, Predicate<String> texts) {
		Map<String, String> messages = Messages.in(language);
		return messages.keySet().stream().filter((key) -> texts.test(messages.get(key))).toList();
	}

	private static Pattern words(String words) {
		return Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
	}

	private static String room(String key) {
		return key.replaceAll("\\..*", "");
	}

}
