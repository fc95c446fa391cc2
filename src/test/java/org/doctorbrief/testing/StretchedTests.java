package org.doctorbrief.testing;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class StretchedTests {

	@Test
	void eachWordGetsTwoFifthsLongerAndThatOnce() {
		assertThat(Stretched.text("Take it, {max} at most.")).isEqualTo("Takeøø itø, {max} atø mostøø.");
		assertThat(Stretched.text(Stretched.text("Doctor"))).isEqualTo("Doctorøøø");
		assertThat(Stretched.text(null)).isNull();
	}

	@Test
	void itSpeaksWhateverLanguageIsAskedFor() {
		StaticMessageSource english = new StaticMessageSource();
		english.addMessage("hello", Locale.ENGLISH, "Hello {0}");
		Stretched stretched = new Stretched(english);
		assertThat(stretched.getMessage("hello", new Object[] { "Ann" }, Locale.GERMAN)).isEqualTo("Helloøø Annøø");
		assertThat(stretched.getMessage("none", null, "otherwise", Locale.GERMAN)).isEqualTo("otherwise");
	}

}
