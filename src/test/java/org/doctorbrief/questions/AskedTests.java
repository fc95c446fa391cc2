package org.doctorbrief.questions;

import java.util.List;

import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.questions.Asked.State;
import org.doctorbrief.values.Source;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AskedTests {

	private static final Questions TWO = Questions.BLANK.added(List.of("One?", "Two?"));

	private static final String ONE = TWO.list().list().get(0).id();

	@Test
	void eachWriterHasANoteOfHerOwn() {
		Questions noted = TWO.noted(ONE, DoctorId.SECOND, note("a", "Ann", "Rest first"))
			.noted(ONE, DoctorId.SECOND, note("b", "Tom", "Six weeks of rest"));
		assertThat(second(noted).notes()).extracting(Jotting::writer).containsExactly("Ann", "Tom");
		assertThat(noted.noted(ONE, DoctorId.SECOND, note("b", "Tom", "Six weeks of rest"))).isEqualTo(noted);
	}

	@Test
	void theSameNoteAgainChangesItsWordsAndAnEmptyOneGoes() {
		Questions noted = TWO.noted(ONE, DoctorId.SECOND, note("a", "Ann", "Rest"));
		Questions changed = noted.noted(ONE, DoctorId.SECOND, note("a", "Ann", "Rest first"));
		assertThat(second(changed).notes()).extracting(Jotting::text).containsExactly("Rest first");
		assertThat(second(changed.noted(ONE, DoctorId.SECOND, note("a", "Ann", " "))).notes()).isEmpty();
		assertThat(note("a", "Ann", "Rest").saying("Walk").writer()).isEqualTo("Ann");
	}

	@Test
	void eachDoctorIsAskedApart() {
		Questions asked = TWO.reached(ONE, DoctorId.SECOND, State.ANSWERED)
			.reached(ONE, DoctorId.FIRST, State.NOT_TODAY);
		assertThat(second(asked).answered()).isTrue();
		assertThat(second(asked).begun()).isTrue();
		assertThat(one(asked).with(DoctorId.FIRST).begun()).isFalse();
		assertThat(one(asked).with(DoctorId.THIRD).state()).isNull();
		assertThat(asked.reached(ONE, DoctorId.SECOND, null).list().find(ONE).orElseThrow().begun()).isFalse();
		assertThat(asked.reached("gone", DoctorId.SECOND, State.ASKED)).isEqualTo(asked);
	}

	@Test
	void whatWasAskedIsNotTakenBackWithTheBank() {
		Questions chosen = Questions.BLANK.chosen(BankQuestion.AIM, "Aim?");
		String id = chosen.list().list().get(0).id();
		Questions asked = chosen.reached(id, DoctorId.SECOND, State.ASKED);
		assertThat(asked.unchosen(BankQuestion.AIM, List.of("Aim?"))).isEqualTo(asked);
	}

	@Test
	void otherWordsKeepTheAnswers() {
		Questions noted = TWO.noted(ONE, DoctorId.SECOND, note("a", "Ann", "Rest"));
		Questions reworded = QuestionForm.applied(noted, ONE, new QuestionForm("One more?", "OWN", "BOTH"));
		assertThat(one(reworded).text()).isEqualTo("One more?");
		assertThat(second(reworded).notes()).hasSize(1);
	}

	@Test
	void aDraftedQuestionLandsOnceAndWidens() {
		Questions drafted = TWO.drafted("difference.PLAN", "What explains it?", ForDoctor.FIRST);
		assertThat(drafted.forDoctor(DoctorId.FIRST)).extracting(Question::text).containsExactly("What explains it?");
		assertThat(drafted.drafted("difference.PLAN", "Other words?", ForDoctor.FIRST)).isEqualTo(drafted);
		Questions both = drafted.drafted("difference.PLAN", "What explains it?", ForDoctor.SECOND);
		assertThat(both.from("difference.PLAN").orElseThrow().forDoctor()).isEqualTo(ForDoctor.BOTH);
		assertThat(both.list().size()).isEqualTo(3);
	}

	@Test
	void theThirdDoctorIsAskedWhatTheSecondIs() {
		assertThat(TWO.forDoctor(DoctorId.THIRD)).isEqualTo(TWO.forDoctor(DoctorId.SECOND)).hasSize(2);
		assertThat(TWO.forDoctor(DoctorId.FIRST)).isEmpty();
		assertThat(TWO.forBoth(ONE).forDoctor(DoctorId.FIRST)).hasSize(1);
	}

	private static Jotting note(String id, String writer, String text) {
		return new Jotting(id, writer, text, Source.NOTES, null);
	}

	private static Question one(Questions questions) {
		return questions.list().find(ONE).orElseThrow();
	}

	private static Asked second(Questions questions) {
		return one(questions).with(DoctorId.SECOND);
	}

}
