package org.doctorbrief.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.Readability;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class BankTests {

	private static final Pattern UNFAIR = Pattern.compile(
			"\\b(you said|wrong|mistake|error|fault|missed|failed|better doctor|who is right|colleague|trust him)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern ABOUT_THE_SPEAKER = Pattern.compile("\\b(I|me|my|mine)\\b");

	private final Map<String, String> messages = Messages.english();

	private final Bank bank = new Bank(source(this.messages));

	private final List<String> all = Arrays.stream(BankQuestion.values()).map(this.bank::words).toList();

	@Test
	void thereIsEnoughToChooseFromInEveryCategory() {
		assertThat(this.all).hasSizeGreaterThanOrEqualTo(36).doesNotHaveDuplicates();
		assertThat(Category.values()).filteredOn((category) -> category != Category.OWN)
			.allSatisfy((category) -> assertThat(BankQuestion.of(category)).hasSizeGreaterThanOrEqualTo(4));
		assertThat(BankQuestion.of(Category.OWN)).isEmpty();
	}

	@Test
	void noWordsAreLeftWithoutAQuestion() {
		assertThat(this.messages.keySet()).filteredOn((key) -> key.matches("questions\\.bank\\..*\\.[A-Z_]+"))
			.hasSameSizeAs(BankQuestion.values());
	}

	@Test
	void everyOneIsAQuestionAndShort() {
		assertThat(this.all).allSatisfy((words) -> {
			assertThat(words).matches(".*[?]( .*[.])?");
			assertThat(Readability.words(words)).hasSizeLessThanOrEqualTo(20);
		});
	}

	@Test
	void noOneIsBlamedOrAskedToJudgeAnother() {
		assertThat(this.all).filteredOn(UNFAIR.asPredicate()).isEmpty();
	}

	@Test
	void anyoneCanAskThemForAnyone() {
		assertThat(this.all).filteredOn(ABOUT_THE_SPEAKER.asPredicate()).isEmpty();
	}

	@Test
	void theCommonOnesAreSixAndInOrder() {
		assertThat(this.bank.words(BankQuestion.COMMON)).hasSize(6).doesNotContainValue("");
		assertThat(this.bank.words(List.of(BankQuestion.IF_IT_DOES_NOT, BankQuestion.AIM)).keySet())
			.containsExactly("IF_IT_DOES_NOT", "AIM");
	}

	private static StaticMessageSource source(Map<String, String> messages) {
		StaticMessageSource source = new StaticMessageSource();
		source.addMessages(messages, Locale.getDefault());
		return source;
	}

}
