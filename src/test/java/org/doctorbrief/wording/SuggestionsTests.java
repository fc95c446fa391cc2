package org.doctorbrief.wording;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestionsTests {

	private static final String TEXT = "Dear Dr. Ruiz,\n\nyou are wrong about my knee. Could you send the records?\n";

	private final StaticMessageSource messages = new StaticMessageSource();

	private final Suggestions suggestions = new Suggestions(new WordingCheck(), new Advisor(this.messages));

	SuggestionsTests() {
		this.messages.setUseCodeAsDefaultMessage(true);
	}

	@Test
	void itSaysWhatCouldBeWordedInAnotherWay() {
		List<Suggestion> found = this.suggestions.on("text", TEXT, Locale.ENGLISH);
		assertThat(found).hasSize(1);
		assertThat(found.get(0).finding().words()).contains("wrong");
		assertThat(found.get(0).advice().lines()).isNotEmpty();
		assertThat(this.suggestions.on("text", "Could you send the records?", Locale.ENGLISH)).isEmpty();
		assertThat(this.suggestions.on("text", null, Locale.ENGLISH)).isEmpty();
	}

	@Test
	void aLineTakesThePlaceOfThatSentenceAlone() {
		Suggestion found = this.suggestions.on("text", TEXT, Locale.ENGLISH).get(0);
		String taken = this.suggestions.taken("text", TEXT, found.id() + ".1", Locale.ENGLISH);
		assertThat(taken).contains(found.advice().lines().get(1) + " Could you send the records?\n")
			.startsWith("Dear Dr. Ruiz,")
			.doesNotContain("wrong");
	}

	@Test
	void whatIsNoLongerSuggestedChangesNothing() {
		for (String choice : List.of("", "0", "text.7.VERDICT.1", "text.0.WINNER.0", "text.0.VERDICT.9",
				"text.x.VERDICT.0", "text.99999.A.0", "0.VERDICT.0", "name.0.VERDICT.0")) {
			assertThat(this.suggestions.taken("text", TEXT, choice, Locale.ENGLISH)).as(choice).isEqualTo(TEXT);
		}
	}

	@Test
	void theWholeTextMayBeOneSentence() {
		String text = "you are wrong";
		Suggestion found = this.suggestions.on("text", text, Locale.ENGLISH).get(0);
		assertThat(this.suggestions.taken("text", text, found.id() + ".0", Locale.ENGLISH))
			.isEqualTo(found.advice().lines().get(0));
	}

}
