package org.doctorbrief.wording;

import java.util.Map;
import java.util.regex.Pattern;

import org.doctorbrief.testing.Messages;
import org.doctorbrief.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The words that we offer are none that the checker would ask about. */
class OurOwnWordsTests {

	private static final Pattern OFFERED = Pattern.compile("words\\.[A-Z_]+\\.[A-Z]+|letters\\.request\\..*");

	private final WordingCheck check = new WordingCheck();

	@ParameterizedTest
	@EnumSource
	void whatWeOfferIsFine(Language language) {
		Map<String, String> messages = Messages.in(language);
		assertThat(messages.keySet()).filteredOn(OFFERED.asMatchPredicate())
			.hasSizeGreaterThan(80)
			.allSatisfy((key) -> assertThat(this.check.findings(messages.get(key), language.locale())).isEmpty());
	}

}
