package org.doctorbrief.paper;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GlyphsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Hi 🧠! | Hi [brain]!", "中文 | [text in Chinese: see screen]",
			"Dose 5 mg 每天 两次, since 2019 | Dose 5 mg [text in Chinese: see screen], since 2019",
			"漢字とかな | [text in Japanese: see screen]", "한국어 안녕 | [text in Korean: see screen]",
			"ไทย และ | [text in Thai: see screen]", "中文 ไทย | [text in Chinese: see screen] [text in Thai: see screen]",
			"我吃药。每天5毫克，ok | [text in Chinese: see screen] 5 [text in Chinese: see screen] ok", "❤️ ok | ❤ ok",
			"می‌کند | می‌کند", "soft­ly | softly", "👩‍🔬 | [woman][microscope]" })
	void whatHasNoShapeIsSaidInWords(String text, String printed) {
		assertThat(Paper.GLYPHS.printable(text, Locale.ENGLISH)).isEqualTo(printed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "plain 12 mg/dL", "Tiếng Việt", "Ελληνικά", "Здоровье", "العربية", "עברית",
			"½ ≤ µ ☎ ✓ ☐ 😀", "Žižkov łódź ğüş" })
	void whatHasAShapeStaysAsItIs(String text) {
		assertThat(Paper.GLYPHS.printable(text, Locale.ENGLISH)).isEqualTo(text);
		assertThat(Paper.GLYPHS.unprintable(text)).isEmpty();
	}

	@Test
	void controlsAndHalfCharactersAreDropped() {
		String text = "a\u0001b\u0000c\u001Fd\u0085e\uD83Df\uFFFEg\tline\nnext\uFFFC\u000Bpage\u200B\u202E";
		assertThat(Paper.GLYPHS.printable(text, Locale.ENGLISH)).isEqualTo("abc defg\tline\nnext page");
	}

	@Test
	void lettersAndTheirMarksAreComposed() {
		assertThat(Paper.GLYPHS.printable("Vie\u0302\u0323t", Locale.ENGLISH)).isEqualTo("Việt");
	}

	@Test
	void thePersonCanBeToldEachUnprintableCharacterOnce() {
		assertThat(Paper.GLYPHS.unprintable("a🧠b🧠中 \u0001 ❤️")).containsExactly("🧠", "中");
	}

	@Test
	void aCharacterWithoutNameIsCalledByItsNumber() {
		assertThat(Paper.GLYPHS.printable("\u0378", Locale.ENGLISH)).isEqualTo("[u+0378]");
	}

}
