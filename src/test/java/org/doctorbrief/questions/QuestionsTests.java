package org.doctorbrief.questions;

import java.util.List;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.values.ItemList;
import org.doctorbrief.values.Items;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionsTests {

	private static final Questions FOUR = Questions.BLANK.added(List.of("One?", "Two?", "Three?", "Four?"));

	@Test
	void missingPartsAreBlank() {
		assertThat(new Questions(null, null).list()).isEmpty();
		assertThat(new Questions(null, null).visit()).isEqualTo(VisitLength.NOT_KNOWN);
		Question bare = new Question("q", null, null, null, null, null);
		assertThat(bare.label()).isEmpty();
		assertThat(bare.category()).isEqualTo(Category.OWN);
		assertThat(bare.forDoctor()).isEqualTo(ForDoctor.SECOND);
	}

	@Test
	void aLineIsAddedOnce() {
		assertThat(texts(FOUR)).containsExactly("One?", "Two?", "Three?", "Four?");
		assertThat(FOUR.added(List.of("Two?", "Five?", "Five?")).list().size()).isEqualTo(5);
		assertThat(FOUR.added(List.of("Four?", "One?"))).isEqualTo(FOUR);
		assertThat(FOUR.list().stream().map(Question::id)).doesNotHaveDuplicates();
	}

	@Test
	void aBankQuestionIsChosenOnce() {
		Questions chosen = Questions.BLANK.chosen(BankQuestion.RISKS, "Which risks?");
		assertThat(chosen.chosen(BankQuestion.RISKS, "Other words?")).isEqualTo(chosen);
		assertThat(chosen.has(BankQuestion.RISKS)).isTrue();
		assertThat(chosen.has(BankQuestion.AIM)).isFalse();
		assertThat(chosen.list().list().get(0).category()).isEqualTo(Category.TREATMENT);
	}

	@Test
	void whereTwoViewsDifferBothDoctorsAreAsked() {
		Questions chosen = FOUR.chosen(BankQuestion.WEIGHT, "What counts?");
		assertThat(chosen.forDoctor(DoctorId.FIRST)).extracting(Question::text).containsExactly("What counts?");
		assertThat(chosen.ifTime(DoctorId.SECOND)).extracting(Question::text).containsExactly("Four?", "What counts?");
	}

	@Test
	void onlyUnchangedWordsAreTakenBack() {
		Questions chosen = FOUR.chosen(BankQuestion.RISKS, "Which risks?");
		assertThat(chosen.unchosen(BankQuestion.RISKS, List.of("Which risks?"))).isEqualTo(FOUR);
		assertThat(chosen.unchosen(BankQuestion.RISKS, List.of("Changed since?"))).isEqualTo(chosen);
		assertThat(chosen.unchosen(BankQuestion.AIM, List.of("Which risks?"))).isEqualTo(chosen);
		assertThat(FOUR.unchosen(BankQuestion.RISKS, List.of("One?"))).isEqualTo(FOUR);
	}

	@Test
	void theFirstThreeForADoctorAreTheOnesToAsk() {
		Items<Question> list = FOUR.list()
			.put(question("a", ForDoctor.FIRST))
			.put(question("b", ForDoctor.BOTH))
			.moved("b", true)
			.moved("b", true)
			.moved("b", true)
			.moved("b", true);
		Questions questions = FOUR.with(list);
		assertThat(questions.mustAsk(DoctorId.SECOND)).extracting(Question::text).containsExactly("One?", "b?", "Two?");
		assertThat(questions.ifTime(DoctorId.SECOND)).extracting(Question::text).containsExactly("Three?", "Four?");
		assertThat(questions.mustAsk(DoctorId.FIRST)).extracting(Question::text).containsExactly("b?", "a?");
		assertThat(questions.ifTime(DoctorId.FIRST)).isEmpty();
	}

	@Test
	void theLengthOfTheVisitStaysWhateverBecomesOfTheList() {
		Questions short15 = FOUR.lasting(VisitLength.MINUTES_15);
		assertThat(short15.list()).isEqualTo(FOUR.list());
		assertThat(short15.added(List.of("Five?")).with(Items.none()).visit()).isEqualTo(VisitLength.MINUTES_15);
		assertThat(short15.mustAsk(DoctorId.SECOND)).isEqualTo(FOUR.mustAsk(DoctorId.SECOND));
		assertThat(short15.own()).isEqualTo(FOUR.own());
		assertThat(Questions.BLANK.lasting(VisitLength.MINUTES_60).own()).isEqualTo(Progress.NOT_STARTED);
	}

	@Test
	void aLongerVisitHasRoomForMoreQuestions() {
		assertThat(VisitLength.values()).extracting(VisitLength::minutes).containsExactly(15, 30, 60, 0);
		assertThat(VisitLength.values()).extracting(VisitLength::questions).containsExactly(3, 6, 12, 0);
	}

	@Test
	void theSectionLetsHerRemoveAndMove() {
		ItemList<Questions, ?> list = new QuestionsSection().lists().get(0);
		String last = FOUR.list().list().get(3).id();
		assertThat(texts(list.moved(FOUR, last, true))).containsExactly("One?", "Two?", "Four?", "Three?");
		assertThat(texts(list.removed(FOUR, last))).containsExactly("One?", "Two?", "Three?");
		assertThat(list.label(FOUR, last)).contains("Four?");
	}

	@Test
	void oneQuestionIsEnough() {
		assertThat(Questions.BLANK.own()).isEqualTo(Progress.NOT_STARTED);
		assertThat(FOUR.own()).isEqualTo(Progress.COMPLETED);
		assertThat(FOUR.fromBank()).isEqualTo(Progress.NOT_STARTED);
		assertThat(FOUR.chosen(BankQuestion.AIM, "Aim?").fromBank()).isEqualTo(Progress.COMPLETED);
	}

	private static Question question(String id, ForDoctor doctor) {
		return new Question(id, id + "?", Category.OWN, doctor, null, null);
	}

	private static List<String> texts(Questions questions) {
		return questions.list().stream().map(Question::text).toList();
	}

}
