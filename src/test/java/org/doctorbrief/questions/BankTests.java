package org.doctorbrief.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.Readability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class BankTests {

	private static final Pattern UNFAIR = Pattern.compile(
			"\\b(you said|wrong|mistake|error|fault|missed|failed|better doctor|who is right|colleague|trust him)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern PUSHING = Pattern.compile(
			"\\b(you (should|must|need|have to)|never|always|insist|demand|best to|make sure|do not let|danger)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern ABOUT_THE_SPEAKER = Pattern.compile("\\b(I|me|my|mine)\\b");

	private final Map<String, String> messages = Messages.english();

	private final StaticMessageSource source = new StaticMessageSource();

	private final Bank bank = new Bank(this.source);

	private final List<String> all;

	private final List<String> whys;

	BankTests() {
		this.source.addMessages(this.messages, Locale.ENGLISH);
		this.source.addMessages(this.messages, Locale.getDefault());
		this.all = Arrays.stream(BankQuestion.values()).map(this.bank::words).toList();
		this.whys = this.messages.entrySet()
			.stream()
			.filter((message) -> message.getKey().matches("questions\\.bank\\..*\\.[A-Z_]+\\.hint"))
			.map(Map.Entry::getValue)
			.toList();
	}

	@Test
	void thereIsEnoughToChooseFromInEveryCategory() {
		assertThat(this.all).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
		assertThat(Category.values()).hasSize(9)
			.allSatisfy((category) -> assertThat(BankQuestion.of(category)).hasSizeGreaterThanOrEqualTo(4));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/questions/coverage.csv", delimiter = '|')
	void everythingThatHasToBeCoveredIs(Category category, String point, String names) {
		assertThat(names.split(" ")).as(point)
			.isNotEmpty()
			.allSatisfy((name) -> assertThat(BankQuestion.valueOf(name).category()).isEqualTo(category));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/questions/kept-names.csv")
	void aNameThatBriefsKeepNeverGoes(String name) {
		assertThat(BankQuestion.values()).extracting(BankQuestion::name).contains(name);
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
	void everyOneSaysInALineWhyPeopleAskIt() {
		assertThat(this.whys).hasSameSizeAs(BankQuestion.values()).doesNotHaveDuplicates().allSatisfy((why) -> {
			assertThat(why).endsWith(".");
			assertThat(Readability.words(why)).hasSizeLessThanOrEqualTo(17);
		});
		assertThat(this.whys).filteredOn(PUSHING.asPredicate()).isEmpty();
		assertThat(this.whys).filteredOn(UNFAIR.asPredicate()).isEmpty();
	}

	@Test
	void questionsAndReasonsAreEasyToRead() {
		assertThat(Readability.grade(this.all)).isLessThanOrEqualTo(6);
		assertThat(Readability.grade(this.whys)).isLessThanOrEqualTo(6);
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

}
