package org.doctorbrief;

import java.util.Collection;
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
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTests {

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern NAME = Pattern.compile("[\\w-]+(\\.[\\w-]+)*");

	private static final Pattern UNKIND = Pattern.compile(
			"\\b(please|sorry|oops|valid|invalid|forbidden|illegal|required|you forgot)\\b", Pattern.CASE_INSENSITIVE);

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

	@Test
	void wordsAreKind() {
		assertThat(keysOf(UNKIND.asPredicate()))
			.filteredOn((key) -> !SPOKEN_BY_PEOPLE.contains(room(key)) || key.contains("error"))
			.isEmpty();
	}

	@Test
	void apostrophesAreCurved() {
		assertThat(keysOf((text) -> text.contains("'"))).isEmpty();
	}

	@Test
	void sentencesAreShort() {
		assertThat(keysOf((text) -> Readability.sentences(text)
			.stream()
			.anyMatch((sentence) -> Readability.words(sentence).size() > 25))).isEmpty();
	}

	@Test
	void wordsAreEasy() {
		List<String> prose = this.messages.values().stream().filter(PROSE.asPredicate()).toList();
		if (!prose.isEmpty()) {
			assertThat(Readability.grade(prose)).as(() -> "grade, the hardest being " + hardest(prose))
				.isLessThanOrEqualTo(6);
		}
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

	private List<String> keysOf(Predicate<String> texts) {
		return this.messages.keySet().stream().filter((key) -> texts.test(this.messages.get(key))).toList();
	}

	private static List<String> hardest(Collection<String> texts) {
		Comparator<String> byGrade = Comparator.comparingDouble((text) -> Readability.grade(List.of(text)));
		return texts.stream().sorted(byGrade.reversed()).limit(10).toList();
	}

	private static String room(String key) {
		return key.replaceAll("\\..*", "");
	}

}
