package org.doctorbrief.results;

import java.util.List;
import java.util.Locale;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.values.ItemList;
import org.doctorbrief.values.Items;
import org.doctorbrief.values.When;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ResultsTests {

	private static Results of(String... lines) {
		return Results.BLANK.copied(List.of(lines));
	}

	private static List<String> dates(LabTest test) {
		return test.results().stream().map((result) -> result.when().words(Locale.ENGLISH)).toList();
	}

	@Test
	void resultsOfOneTestStandTogetherByDateUnderTheNameOfTheEarliest() {
		Results results = of("Sodium; 2024; 138", "Iron; 2020; 9", " sodium ;March 2023;140", "SODIUM;;141",
				"Sodium; 1 March 2023; 139");
		assertThat(results.tests()).extracting(LabTest::name).containsExactly("sodium", "Iron");
		assertThat(dates(results.tests().get(0))).containsExactly("March 2023", "1 March 2023", "2024", null);
	}

	@Test
	void spacesCaseAndFormsOfALetterMakeNoOtherTest() {
		assertThat(of("Free  T4; 2024; 1", "free T4; 2023; 2", "Ｆree T4; 2022; 3").tests()).hasSize(1);
		assertThat(of("T3; 2024; 1", "T4; 2024; 1").tests()).hasSize(2);
	}

	@Test
	void resultsWithoutANameStandTogetherToo() {
		Result nameless = new Result("a", null, null, "5", null, null, null, null, null, null, null);
		Results results = new Results(new Items<>(List.of(nameless, Result.blank("b"))));
		assertThat(results.tests()).singleElement().satisfies((test) -> {
			assertThat(test.name()).isNull();
			assertThat(test.results()).hasSize(2);
		});
	}

	@Test
	void linesThatAreThereAreNotAddedAgain() {
		Results once = of("Sodium; 2024; 138", "no result", "no result");
		assertThat(once.list()).hasSize(2);
		assertThat(once.copied(List.of("no result", "Sodium; 2024; 138"))).isEqualTo(once);
		assertThat(once.copied(List.of("Sodium; 2025; 138")).list()).hasSize(3);
	}

	@Test
	void whatIsToBeCheckedIsNotDone() {
		assertThat(Results.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		assertThat(of("Sodium; 2024; 138").progress()).isEqualTo(Progress.COMPLETED);
		assertThat(of("Sodium; 2024; 138", "Sodium 138").progress()).isEqualTo(Progress.IN_PROGRESS);
	}

	@Test
	void aResultIsCalledByItsNameOrElseByWhatIsKnown() {
		assertThat(Result.blank("r").label()).isEmpty();
		assertThat(new Result("r", null, When.parse("2019"), null, null, null, null, null, null, null, null).label())
			.isEqualTo("2019");
		assertThat(new Result("r", null, null, "5", "g", null, null, null, null, null, null).label()).isEqualTo("5");
		assertThat(Result.blank("r").measured()).isNull();
	}

	@Test
	void whoeverKeepsThePageOfAResultHasCheckedIt() {
		Results results = of("Sodium 138");
		String id = results.list().list().get(0).id();
		Results checked = ResultForm.applied(results, id, ResultForm.of(results, id));
		assertThat(checked.list().find(id)).hasValueSatisfying((result) -> assertThat(result.toCheck()).isNull());
		assertThat(checked.progress()).isEqualTo(Progress.COMPLETED);
	}

	@Test
	void aResultGoesInAndComesBack() {
		ResultForm form = new ResultForm("Sodium", "March 2024", "138", "mmol/L", "135-145", "H", "North Lab", "NOTES",
				"fasting");
		Results content = ResultForm.applied(Results.BLANK, "r", form);
		assertThat(ResultForm.of(content, "r")).isEqualTo(form);
		assertThat(ResultForm.applied(content, "r", form)).isEqualTo(content);
		assertThat(ResultForm.of(Results.BLANK, "r").tellsNothing()).isTrue();
		assertThat(form.tellsNothing()).isFalse();
	}

	@Test
	void theListIsWhereItsStepIs() {
		ResultsSection section = new ResultsSection();
		Results content = ResultForm.applied(Results.BLANK, "x",
				new ResultForm("Sodium", null, null, null, null, null, null, "NONSENSE", null));
		assertThat(section.steps().get(0).key()).isEqualTo("list");
		assertThat(section.lists()).extracting(ItemList::key).containsExactly("list");
		assertThat(section.lists().get(0).removed(content, "x")).isEqualTo(Results.BLANK);
	}

}
