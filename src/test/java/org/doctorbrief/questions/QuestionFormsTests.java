package org.doctorbrief.questions;

import java.util.List;
import java.util.function.Function;

import org.doctorbrief.web.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionFormsTests {

	private static final BankForm NO_TICKS = BankForm.of(Questions.BLANK);

	private static final ListForm NOTHING = ListForm.of(Questions.BLANK);

	@Test
	void eachLineBecomesAQuestion() {
		Questions questions = new ListForm(" One?  \n\n\t\nTwo?\n", null, null).applied(Questions.BLANK,
				BankQuestion::name);
		assertThat(questions.list()).extracting(Question::text).containsExactly("One?", "Two?");
	}

	@Test
	void nothingTypedAndNothingTickedChangesNothing() {
		assertThat(NOTHING.applied(Questions.BLANK, BankQuestion::name)).isEqualTo(Questions.BLANK);
	}

	@Test
	void sendingTheListTwiceAddsOnce() {
		ListForm form = new ListForm("One?", List.of("WHAT_NEXT", "SAME_OR_OTHER", "no question"), null);
		Questions once = form.applied(Questions.BLANK, BankQuestion::name);
		assertThat(once.list()).extracting(Question::text).containsExactly("One?", "SAME_OR_OTHER", "WHAT_NEXT");
		assertThat(form.applied(once, BankQuestion::name)).isEqualTo(once);
	}

	@Test
	void theLengthOfTheVisitGoesInAndComesBack() {
		assertThat(NOTHING.visit()).isEqualTo("NOT_KNOWN");
		Questions half = new ListForm(null, null, "MINUTES_30").applied(Questions.BLANK, BankQuestion::name);
		assertThat(half.visit()).isEqualTo(VisitLength.MINUTES_30);
		assertThat(ListForm.of(half)).isEqualTo(new ListForm(null, null, "MINUTES_30"));
		assertThat(new ListForm(null, null, "an hour").applied(half, BankQuestion::name)).isEqualTo(Questions.BLANK);
	}

	@Test
	void ticksOfTheBankComeBack() {
		BankForm form = new BankForm(List.of("WHAT_ELSE"), null, null, List.of("HOW_SOON"), List.of("AIM"), null,
				List.of("REPORT"), List.of("WEIGHT"), List.of("SETTLE"));
		Questions questions = form.applied(Questions.BLANK, BankQuestion::name);
		assertThat(questions.list()).extracting(Question::bankKey)
			.containsExactly("WHAT_ELSE", "HOW_SOON", "AIM", "REPORT", "WEIGHT", "SETTLE");
		assertThat(BankForm.of(questions)).isEqualTo(form);
		assertThat(form.applied(questions, BankQuestion::name)).isEqualTo(questions);
	}

	@Test
	void aTickTakenAwayRemovesOnlyUnchangedWords() {
		Questions chosen = Questions.BLANK.chosen(BankQuestion.AIM, "AIM").chosen(BankQuestion.TEAM, "TEAM");
		String team = chosen.list().list().get(1).id();
		Questions edited = QuestionForm.applied(chosen, team, new QuestionForm("My words?", "OWN", "BOTH"));
		Questions left = NO_TICKS.applied(edited, BankQuestion::name);
		assertThat(left.list()).extracting(Question::text).containsExactly("My words?");
		assertThat(BankForm.of(left).experience()).containsExactly("TEAM");
	}

	@Test
	void aTickTakenAwayInAnotherLanguageRemovesTheQuestionToo() {
		Function<BankQuestion, String> words = (question) -> question + " in " + Language.current();
		Questions chosen = Language.ENGLISH
			.speaking(() -> Questions.BLANK.chosen(BankQuestion.AIM, words.apply(BankQuestion.AIM)));
		Questions left = Language.SPANISH.speaking(() -> NO_TICKS.applied(chosen, words));
		assertThat(chosen.list()).hasSize(1);
		assertThat(left.list()).isEmpty();
	}

	@Test
	void aNewQuestionIsOneForTheSecondDoctor() {
		assertThat(QuestionForm.of(Questions.BLANK, "new")).isEqualTo(new QuestionForm(null, "OWN", "SECOND"));
	}

	@Test
	void aQuestionGoesInAndComesBack() {
		QuestionForm typed = new QuestionForm("Why?\nWhen?", "GOAL", "FIRST");
		Questions once = QuestionForm.applied(Questions.BLANK, "q", typed);
		assertThat(QuestionForm.of(once, "q")).isEqualTo(typed);
		assertThat(QuestionForm.applied(once, "q", typed)).isEqualTo(once);
	}

	@Test
	void aChangedQuestionKeepsItsPlaceAndWhereItCameFrom() {
		Questions two = Questions.BLANK.chosen(BankQuestion.AIM, "AIM").added(List.of("Two?"));
		String aim = two.list().list().get(0).id();
		Questions changed = QuestionForm.applied(two, aim, new QuestionForm(" Mine? ", null, "nobody"));
		assertThat(changed.list()).extracting(Question::text).containsExactly("Mine?", "Two?");
		assertThat(changed.list().list().get(0)).isEqualTo(new Question(aim, "Mine?", null, null, "AIM", null));
	}

	@Test
	void aQuestionWithoutWordsLeavesTheList() {
		Questions one = QuestionForm.applied(Questions.BLANK, "q", new QuestionForm("Why?", null, null));
		QuestionForm blank = new QuestionForm(null, "OWN", "SECOND");
		assertThat(QuestionForm.applied(one, "q", blank)).isEqualTo(Questions.BLANK);
		assertThat(QuestionForm.applied(Questions.BLANK, "new", blank)).isEqualTo(Questions.BLANK);
	}

}
