package org.doctorbrief.questions;

import java.util.List;
import java.util.function.Function;

import org.doctorbrief.pages.Choice;
import org.doctorbrief.web.Text;

/**
 * What the page of her questions adds to the list.
 *
 * @param more questions in her own words, one a line
 * @param common names of {@link BankQuestion}s that many people ask
 */
record ListForm(@Text(max = Text.AREA) String more, List<String> common) {

	static final ListForm EMPTY = new ListForm(null, null);

	ListForm {
		common = (common != null) ? common : List.of();
	}

	Questions applied(Questions questions, Function<BankQuestion, String> words) {
		Questions next = questions.added(lines());
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
