package org.doctorbrief.questions;

import java.util.List;
import java.util.function.Function;

import org.doctorbrief.pages.Choice;
import org.doctorbrief.web.Text;

/**
 * What the page of her questions asks for: what it adds to the list, and how long the
 * visit is.
 *
 * @param more questions in her own words, one a line
 * @param common names of {@link BankQuestion}s that many people ask
 * @param visit a {@link VisitLength}
 */
record ListForm(@Text(max = Text.AREA) String more, List<String> common, String visit) {

	ListForm {
		common = (common != null) ? common : List.of();
	}

	static ListForm of(Questions questions) {
		return new ListForm(null, null, Choice.name(questions.visit()));
	}

	Questions applied(Questions questions, Function<BankQuestion, String> words) {
		Questions next = questions.added(lines()).lasting(Choice.of(VisitLength.class, this.visit));
		for (BankQuestion question : Choice.all(BankQuestion.class, this.common)) {
			next = next.chosen(question, words.apply(question));
		}
		return next;
	}

	private List<String> lines() {
		return (this.more == null) ? List.of()
				: this.more.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

}
