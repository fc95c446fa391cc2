package org.doctorbrief.guidance;

import java.io.IOException;
import java.util.Locale;

import org.doctorbrief.web.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class CountriesTests {

	private final Countries countries;

	CountriesTests() throws IOException {
		StaticMessageSource messages = new StaticMessageSource();
		messages.addMessage("guidance.either", Locale.ENGLISH, "{0} or {1}");
		messages.addMessage("guidance.either", Language.SPANISH.locale(), "{0} o {1}");
		this.countries = new Countries(messages);
	}

	@BeforeEach
	void readEnglish() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
	}

	@AfterEach
	void forgetTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest
	@CsvSource({ "US,911,letter", "CA,911,letter", "MX,911,letter", "GB,999 or 112,a4", "IE,112 or 999,a4", "AU,000,a4",
			"NZ,111,a4", "CH,144 or 112,a4", "NO,113,a4", "IS,112,a4", "DE,112,a4", "GR,112,a4" })
	void aCountryHasItsNumberAndItsPaper(String code, String number, String paper) {
		assertThat(this.countries.emergencyNumber(code)).contains(number);
		assertThat(this.countries.paper(code)).isEqualTo(paper);
	}

	@ParameterizedTest
	@ValueSource(strings = { "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "ES", "FI", "FR", "HU", "IT", "LT", "LU",
			"LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK" })
	void oneNumberServesTheUnion(String code) {
		assertThat(this.countries.emergencyNumber(code)).contains("112");
	}

	@Test
	void twoNumbersAreJoinedInTheLanguageOfThePage() {
		assertThat(Language.SPANISH.speaking(() -> this.countries.emergencyNumber("GB"))).contains("999 o 112");
	}

	@ParameterizedTest
	@CsvSource({ "CO,letter", "CL,letter", "GT,letter", "VE,letter", "AR,a4", "PE,a4", "ES,a4" })
	void paperFollowsTheCountryAndNotTheLanguage(String code, String paper) {
		assertThat(this.countries.paper(code)).isEqualTo(paper);
	}

	@Test
	void aNumberIsNeverGuessed() {
		assertThat(this.countries.emergencyNumber("BR")).isEmpty();
		assertThat(this.countries.emergencyNumber(null)).isEmpty();
		assertThat(this.countries.paper("BR")).isEqualTo("a4");
		assertThat(this.countries.paper(null)).isEqualTo("a4");
	}

	@Test
	void everyCountryIsThereInTheOrderOfItsName() {
		assertThat(this.countries.names(Locale.ENGLISH)).hasSize(Locale.getISOCountries().length)
			.containsEntry("NZ", "New Zealand");
		assertThat(this.countries.names(Locale.ENGLISH).values()).startsWith("Afghanistan", "Åland Islands", "Albania")
			.endsWith("Zimbabwe");
	}

}
