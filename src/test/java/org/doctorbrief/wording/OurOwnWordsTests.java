package org.doctorbrief.wording;

import java.util.List;
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

	/** The texts of letters and talks that we offer. */
	static List<String> offered(Language language) {
		Map<String, String> messages = Messages.in(language);
		return messages.keySet().stream().filter(OFFERED.asMatchPredicate()).sorted().map(messages::get).toList();
	}

	@ParameterizedTest
	@EnumSource
	void whatWeOfferIsFine(Language language) {
		assertThat(offered(language)).hasSizeGreaterThan(80)
			.allSatisfy((text) -> assertThat(this.check.findings(text, language.locale())).as(text).isEmpty());
	}

}
