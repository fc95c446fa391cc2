package org.doctorbrief.questions;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.doctorbrief.pages.Choice;
import org.doctorbrief.web.Language;

/**
 * What is ticked on the page of all questions: names of {@link BankQuestion}s, one list a
 * category.
 *
 * @param diagnosis about the diagnosis
 * @param assessment about the whole picture
 * @param treatment about treatment
 * @param waiting about time
 * @param goal about the aim and the outlook
 * @param experience about experience
 * @param nextSteps about what comes next
 * @param differences about two views
 * @param own about her own goal and worries
 */
record BankForm(List<String> diagnosis, List<String> assessment, List<String> treatment, List<String> waiting,
		List<String> goal, List<String> experience, List<String> nextSteps, List<String> differences,
		List<String> own) {

	BankForm {
		diagnosis = orNone(diagnosis);
		assessment = orNone(assessment);
		treatment = orNone(treatment);
		waiting = orNone(waiting);
		goal = orNone(goal);
		experience = orNone(experience);
		nextSteps = orNone(nextSteps);
		differences = orNone(differences);
		own = orNone(own);
	}

	static BankForm of(Questions questions) {
		return new BankForm(names(questions, Category.DIAGNOSIS), names(questions, Category.ASSESSMENT),
				names(questions, Category.TREATMENT), names(questions, Category.WAITING),
				names(questions, Category.GOAL), names(questions, Category.EXPERIENCE),
				names(questions, Category.NEXT_STEPS), names(questions, Category.DIFFERENCES),
				names(questions, Category.OWN));
	}

	/**
	 * The questions with those ticked, and without those no longer ticked, in whatever
	 * language they were chosen.
	 */
	Questions applied(Questions questions, Function<BankQuestion, String> words) {
		List<BankQuestion> ticked = ticked();
		Questions next = questions;
		for (BankQuestion question : BankQuestion.values()) {
			next = ticked.contains(question) ? next.chosen(question, words.apply(question))
					: next.unchosen(question, everyWording(question, words));
		}
		return next;
	}

	private static List<String> everyWording(BankQuestion question, Function<BankQuestion, String> words) {
		return Stream.of(Language.values()).map((language) -> language.speaking(() -> words.apply(question))).toList();
	}

	private List<BankQuestion> ticked() {
		return Choice.all(BankQuestion.class,
				Stream
					.of(this.diagnosis, this.assessment, this.treatment, this.waiting, this.goal, this.experience,
							this.nextSteps, this.differences, this.own)
					.flatMap(List::stream)
					.toList());
	}

	private static List<String> orNone(List<String> names) {
		return (names != null) ? names : List.of();
	}

	private static List<String> names(Questions questions, Category category) {
		return Choice.names(BankQuestion.of(category).stream().filter(questions::has).toList());
	}

}
