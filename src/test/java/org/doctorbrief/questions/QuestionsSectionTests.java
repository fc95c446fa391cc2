package org.doctorbrief.questions;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.doctorbrief.brief.Step;
import org.doctorbrief.doctors.DoctorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionsSectionTests {

	private final QuestionsSection section = new QuestionsSection();

	@Test
	void theShortWayLeadsThroughHerOwnListAndTheBankHelps() {
		assertThat(this.section.steps()).extracting(Step::key).containsExactly("list", "bank");
		assertThat(this.section.steps()).extracting(Step::essential).containsExactly(true, false);
		assertThat(this.section.steps()).extracting(Step::helping).containsExactly(false, true);
	}

	@Test
	void herListIsWhatCanBeChanged() {
		assertThat(this.section.lists()).singleElement().satisfies((list) -> {
			assertThat(list.key()).isEqualTo("list");
			Questions two = Questions.BLANK.lasting(VisitLength.MINUTES_15).added(List.of("One?", "Two?"));
			String first = two.list().list().get(0).id();
			assertThat(list.removed(two, first).visit()).isEqualTo(VisitLength.MINUTES_15);
			assertThat(list.removed(two, first).list()).extracting(Question::text).containsExactly("Two?");
			assertThat(list.moved(two, first, false).list()).extracting(Question::text).containsExactly("Two?", "One?");
		});
	}

	@ParameterizedTest
	@CsvSource({ "SECOND, SECOND, true", "SECOND, FIRST, false", "FIRST, SECOND, false", "FIRST, FIRST, true",
			"BOTH, SECOND, true", "BOTH, FIRST, true" })
	void aQuestionIsForTheDoctorItSays(ForDoctor question, String doctor, boolean covered) {
		assertThat(question.covers(DoctorId.of(doctor).orElseThrow())).isEqualTo(covered);
	}

	@ParameterizedTest
	@EnumSource
	void everyCategoryHasItsFieldOnThePageOfTheBank(Category category) {
		List<String> fields = Arrays.stream(BankForm.class.getRecordComponents())
			.map(RecordComponent::getName)
			.toList();
		assertThat(fields).isEqualTo(Bank.parts()).contains(category.part());
		assertThat(Bank.byPart().get(category.part())).isEqualTo(BankQuestion.of(category)).isNotEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void everyQuestionOfTheBankCanBeTickedAndComesBackAlone(BankQuestion question) {
		Questions chosen = Questions.BLANK.chosen(question, "In words?");
		BankForm shown = BankForm.of(chosen);
		assertThat(shown.applied(Questions.BLANK, BankQuestion::name).list()).singleElement()
			.extracting(Question::bankKey)
			.isEqualTo(question.name());
		assertThat(chosen.list().list().get(0).forDoctor())
			.isEqualTo((question.category() == Category.DIFFERENCES) ? ForDoctor.BOTH : ForDoctor.SECOND);
	}

	@Test
	void noCategoryTakesAnothersQuestions() {
		Set<BankQuestion> all = Set.of(BankQuestion.values());
		assertThat(Bank.byPart().values()).flatMap((part) -> part)
			.hasSameSizeAs(all)
			.containsExactlyInAnyOrderElementsOf(all);
	}

}
