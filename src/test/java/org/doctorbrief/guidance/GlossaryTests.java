package org.doctorbrief.guidance;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.doctorbrief.guidance.Glossary.Word;
import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.Readability;
import org.doctorbrief.web.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class GlossaryTests {

	private final Map<String, String> english = Messages.english();

	private final StaticMessageSource messages = new StaticMessageSource();

	private final Glossary glossary = new Glossary(this.messages);

	@BeforeEach
	void speakEnglish() {
		this.messages.addMessages(this.english, Locale.ENGLISH);
	}

	private List<Word> words(Locale locale) {
		return this.glossary.byLetter(locale).values().stream().flatMap(List::stream).toList();
	}

	@Test
	void everyWordHasItsMeaningAndStandsOnce() {
		List<String> written = this.english.keySet()
			.stream()
			.filter((key) -> key.startsWith("guidance.word.") && !key.endsWith(".text"))
			.map(this.english::get)
			.toList();
		assertThat(words(Locale.ENGLISH)).hasSizeGreaterThanOrEqualTo(60)
			.allSatisfy((word) -> assertThat(word.meaning()).endsWith("."));
		assertThat(words(Locale.ENGLISH)).extracting(Word::word)
			.doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(written);
	}

	@Test
	void wordsStandInTheOrderOfTheAlphabetUnderTheirLetter() {
		Collator order = Collator.getInstance(Locale.ENGLISH);
		assertThat(words(Locale.ENGLISH)).extracting(Word::word).isSortedAccordingTo(order::compare);
		assertThat(this.glossary.byLetter(Locale.ENGLISH)).allSatisfy((letter, words) -> assertThat(words)
			.allSatisfy((word) -> assertThat(word.word()).startsWithIgnoringCase(letter)));
	}

	@Test
	void theOrderIsThatOfTheReadersLanguage() {
		this.messages.addMessages(this.english, Locale.GERMAN);
		this.messages.addMessage("guidance.word.x-ray", Locale.GERMAN, "Röntgenbild");
		assertThat(this.glossary.byLetter(Locale.GERMAN).get("R")).extracting(Word::word)
			.containsSubsequence("Risk factor", "Röntgenbild");
		assertThat(this.glossary.byLetter(Locale.GERMAN)).doesNotContainKey("X");
	}

	@Test
	void anAccentMakesNoOtherLetter() {
		Locale spanish = Language.SPANISH.locale();
		this.messages.addMessages(Messages.in(Language.SPANISH), spanish);
		this.messages.addMessage("guidance.word.acute", spanish, "Ácido");
		assertThat(this.glossary.byLetter(spanish).firstKey()).isEqualTo("A");
		assertThat(this.glossary.byLetter(spanish).get("A")).extracting(Word::word)
			.startsWith("Ácido", "Alergia", "Antecedentes familiares");
		assertThat(words(spanish)).extracting(Word::word).doesNotHaveDuplicates();
		assertThat(words(spanish)).allSatisfy((word) -> assertThat(word.meaning()).endsWith("."));
	}

	@Test
	void meaningsAreShortAndEasy() {
		List<String> meanings = words(Locale.ENGLISH).stream().map(Word::meaning).toList();
		assertThat(meanings).allSatisfy((text) -> assertThat(Readability.sentences(text)).hasSizeLessThanOrEqualTo(3));
		assertThat(Readability.grade(meanings)).isBetween(2.0, 6.0);
	}

}
