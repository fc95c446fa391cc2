package org.doctorbrief.values;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class WhenTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			3 March 2024   | 3 March 2024
			3 mar 2024     | 3 March 2024
			March 3, 2024  | 3 March 2024
			2024-03-03     | 3 March 2024
			March 2024     | March 2024
			MARCH 2024     | March 2024
			3/2024         | March 2024
			2024           | 2024
			""")
	void aDateIsUnderstoodAsFarAsItGoes(String written, String words) {
		assertThat(When.parse(written).words(Locale.ENGLISH)).isEqualTo(words);
		assertThat(When.parse(written).text()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "spring 2023", "about 2019", "31 February 2024", "after the fall", "🙂" })
	void otherWordsStayAsTheyWereWritten(String written) {
		assertThat(When.parse(written).words(Locale.ENGLISH)).isEqualTo(written);
	}

	@Test
	void nothingWrittenIsUnknown() {
		assertThat(When.parse(null)).isEqualTo(When.UNKNOWN);
		assertThat(When.parse("  ")).isEqualTo(When.UNKNOWN);
		assertThat(When.orUnknown(null)).isEqualTo(When.UNKNOWN);
		assertThat(When.UNKNOWN.words(Locale.ENGLISH)).isNull();
	}

	@Test
	void onlyAFullDateIsAnExactDay() {
		assertThat(When.on(LocalDate.of(2026, 2, 28)).exactDay()).isEqualTo(LocalDate.of(2026, 2, 28));
		assertThat(When.parse("February 2026").exactDay()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			3 March 2024        | 3 de marzo de 2024
			3 de marzo de 2024  | 3 de marzo de 2024
			3 de Marzo del 2024 | 3 de marzo de 2024
			1.º de enero de 2024 | 1 de enero de 2024
			3 mar. 2024         | 3 de marzo de 2024
			setiembre 2024      | septiembre de 2024
			marzo de 2024       | marzo de 2024
			2024                | 2024
			primavera de 2023   | primavera de 2023
			31 de febrero de 2024 | 31 de febrero de 2024
			""")
	void spanishIsReadAndWrittenToo(String written, String words) {
		assertThat(When.parse(written).words(Locale.forLanguageTag("es"))).isEqualTo(words);
	}

	@Test
	void aDateMeansTheSameWhateverLanguageItIsReadIn() {
		When date = When.parse("3 de agosto de 2024");
		assertThat(When.parse(date.words(Locale.ENGLISH))).isEqualTo(date).isEqualTo(new When(2024, 8, 3, null));
	}

	@Test
	void thePageThatIsBeingMadeTellsTheLanguage() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("es-MX"));
		try {
			assertThat(When.parse("May 2024").words()).isEqualTo("mayo de 2024");
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

}
