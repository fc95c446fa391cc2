package org.doctorbrief.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.Readability;
import org.doctorbrief.web.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BankInSpanishTests {

	private static final Pattern UNFAIR = Pattern
		.compile("(?iu)\\b(usted dijo|mal|error|culpa|fall[óo]|equivoc\\p{L}*|mejor médico|tiene la razón|colega)\\b");

	private static final Pattern FAMILIAR = Pattern.compile("(?iu)\\b(tú|te|tu|tus|ti|vos|vosotros|yo|mi|mis|mí)\\b");

	private final Map<String, String> messages = Messages.in(Language.SPANISH);

	private final List<String> questions = words("");

	private final List<String> reasons = words(".hint");

	private List<String> words(String suffix) {
		return Arrays.stream(BankQuestion.values())
			.map((question) -> "questions.bank." + question.category().part() + "." + question + suffix)
			.map(this.messages::get)
			.toList();
	}

	@Test
	void everyQuestionIsAskedAndNoTwoAreTheSame() {
		assertThat(this.questions).hasSize(BankQuestion.values().length)
			.doesNotContainNull()
			.doesNotHaveDuplicates()
			.allSatisfy((words) -> assertThat(words).matches("(.*\\. |.*, )?¿.*[?]( .*[.])?"));
	}

	@Test
	void everyReasonIsOneShortLine() {
		assertThat(this.reasons).hasSameSizeAs(this.questions).doesNotContainNull().doesNotHaveDuplicates();
		assertThat(this.reasons).allSatisfy((why) -> {
			assertThat(why).endsWith(".");
			assertThat(Readability.words(why)).hasSizeLessThanOrEqualTo(18);
		});
	}

	@Test
	void noOneIsBlamedAndNoOneIsSpokenToAsAFriend() {
		assertThat(this.questions).filteredOn(UNFAIR.asPredicate()).isEmpty();
		assertThat(this.reasons).filteredOn(UNFAIR.asPredicate()).isEmpty();
		assertThat(this.questions).filteredOn(FAMILIAR.asPredicate()).isEmpty();
		assertThat(this.reasons).filteredOn(FAMILIAR.asPredicate()).isEmpty();
	}

}
