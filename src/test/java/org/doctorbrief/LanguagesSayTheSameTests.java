package org.doctorbrief;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.Readability;
import org.doctorbrief.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * English and each other language have the same keys. A language may speak of somebody
 * else where English need not: it may add a voice to a key that both have, but leave none
 * out.
 */
class LanguagesSayTheSameTests {

	private static final Pattern VOICE = Pattern.compile("\\.(other|child)$");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+");

	private static final Pattern BRANCH = Pattern.compile("\\d+[#<]");

	/** Not for somebody whom we call usted, or not understood all over Latin America. */
	private static final Pattern FOREIGN_TO_US = Pattern.compile(
			"\\b(tú|tu|tus|te|ti|contigo|vos|vosotros|vuestr[oa]s?|os|ordenador|móvil|coger|fichero)\\b",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

	private final Map<String, String> english = Messages.english();

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
	void noWordIsMissing(Language language) {
		assertThat(Messages.in(language).keySet()).containsAll(this.english.keySet());
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
	void noWordIsLeftOver(Language language) {
		Set<String> more = new TreeSet<>(Messages.in(language).keySet());
		more.removeAll(this.english.keySet());
		assertThat(more).filteredOn((key) -> !VOICE.matcher(key).find() || !this.english.containsKey(plain(key)))
			.isEmpty();
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
	void gapsAndBranchesAreTheSame(Language language) {
		assertThat(differing(language, (ours, theirs) -> found(PLACEHOLDER, ours).equals(found(PLACEHOLDER, theirs))
				&& found(BRANCH, ours).equals(found(BRANCH, theirs))))
			.isEmpty();
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
	void noSentenceIsLeftInEnglish(Language language) {
		assertThat(differing(language, (ours, theirs) -> !ours.equals(theirs) || Readability.words(ours).size() < 4))
			.isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void patternsCanBeRead(Language language) {
		assertThat(Messages.in(language).values()).filteredOn((text) -> text.matches(".*\\{\\d.*"))
			.isNotEmpty()
			.allSatisfy((text) -> assertThat(new MessageFormat(text, language.locale())).isNotNull());
	}

	@Test
	void spanishQuestionsOpenAndClose() {
		assertThat(Messages.in(Language.SPANISH)).allSatisfy((key, text) -> {
			assertThat(found(Pattern.compile("¿"), text)).as(key).hasSameSizeAs(found(Pattern.compile("\\?"), text));
			assertThat(found(Pattern.compile("¡"), text)).as(key).hasSameSizeAs(found(Pattern.compile("!"), text));
		});
	}

	@Test
	void spanishSaysUsted() {
		assertThat(Messages.in(Language.SPANISH))
			.allSatisfy((key, text) -> assertThat(FOREIGN_TO_US.matcher(text).find()).as(key + ": " + text).isFalse());
	}

	private List<String> differing(Language language, BiPredicate<String, String> same) {
		Map<String, String> others = Messages.in(language);
		return others.keySet()
			.stream()
			.filter((key) -> !same.test(this.english.getOrDefault(key, this.english.get(plain(key))), others.get(key)))
			.toList();
	}

	private static List<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group).sorted().collect(Collectors.toList());
	}

	private static String plain(String key) {
		return VOICE.matcher(key).replaceFirst("");
	}

}
