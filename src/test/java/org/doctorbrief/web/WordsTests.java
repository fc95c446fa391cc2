package org.doctorbrief.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class WordsTests {

	private final Words words = new Words(file("patient.properties", """
			patient.name=Your name
			patient.name.other=Their name
			patient.name.child=The child’s name
			patient.born=Your birth date
			patient.born.other=Their birth date
			patient.hello=Hello {0}
			patient.plain=Plain
			patient.cost=It costs {0}
			"""), file("patient_es.properties", "patient.plain=Sencillo\npatient.cost=It costs {0}"));

	@AfterEach
	void nobodyAsks() {
		RequestContextHolder.resetRequestAttributes();
	}

	@ParameterizedTest
	@CsvSource({ ",Your name,Your birth date", "self,Your name,Your birth date", "other,Their name,Their birth date",
			"child,The child’s name,Their birth date" })
	void wordsFitWhomTheBriefIsFor(String voice, String name, String born) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setAttribute(Voice.ATTRIBUTE, voice);
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

		assertThat(said("patient.name", Locale.ENGLISH)).isEqualTo(name);
		assertThat(said("patient.born", Locale.ENGLISH)).isEqualTo(born);
		assertThat(said("patient.plain", Locale.ENGLISH)).isEqualTo("Plain");
	}

	@Test
	void wordsTakeNames() {
		assertThat(said("patient.hello", Locale.ENGLISH, "Ann")).isEqualTo("Hello Ann");
	}

	@Test
	void numbersAreWrittenAsTheReaderWritesThem() {
		assertThat(said("patient.cost", Locale.ENGLISH, 10000.5)).isEqualTo("It costs 10,000.5");
		assertThat(said("patient.cost", Language.SPANISH.locale(), 10000.5)).isEqualTo("It costs 10.000,5");
	}

	@Test
	void anotherLanguageFallsBackToThisOne() {
		Locale spanish = new Locale.Builder().setLanguage("es").setRegion("MX").build();

		assertThat(said("patient.plain", spanish)).isEqualTo("Sencillo");
		assertThat(said("patient.name", spanish)).isEqualTo("Your name");
	}

	@Test
	void aMissingWordIsNoticed() {
		assertThatExceptionOfType(NoSuchMessageException.class).isThrownBy(() -> said("no.such", Locale.ENGLISH));
	}

	@Test
	void aWordIsWrittenInOnePlace() {
		Resource one = file("one.properties", "same=1");
		Resource two = file("two.properties", "same=2");

		assertThatIllegalStateException().isThrownBy(() -> new Words(one, two)).withMessageContaining("same");
	}

	private String said(String code, Locale locale, Object... names) {
		return this.words.getMessage(code, names, locale);
	}

	private static Resource file(String name, String text) {
		return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
			@Override
			public String getFilename() {
				return name;
			}
		};
	}

}
