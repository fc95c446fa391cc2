package org.doctorbrief.decision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.doctorbrief.decision.Chosen.Agreement;
import org.doctorbrief.pages.Choice;
import org.doctorbrief.pages.DateForm;
import org.doctorbrief.pages.RealDate;
import org.doctorbrief.values.When;
import org.doctorbrief.web.Text;

/**
 * What the page about the choice asks for. The day is that of a new choice, so it is
 * always empty at first.
 *
 * @param outcome an {@link Outcome}
 * @param why why
 * @param on the day, empty for today, or for the day that is there
 * @param by which doctor agreed to waiting
 * @param until until when
 */
record ChoiceForm(String outcome, @Text(max = Text.AREA) String why, @RealDate DateForm on, @Text String by,
		@RealDate DateForm until) {

	ChoiceForm {
		on = DateForm.orEmpty(on);
		until = DateForm.orEmpty(until);
	}

	static ChoiceForm of(Decision decision) {
		return decision.now()
			.map((now) -> new ChoiceForm(Choice.name(now.outcome()), now.why(), null, now.agreed().by(),
					DateForm.of(now.agreed().until())))
			.orElseGet(() -> new ChoiceForm(null, null, null, null, null));
	}

	/** Whether something was written and nothing was chosen. */
	boolean choosesNothing() {
		boolean written = Stream.of(this.why, this.by).anyMatch(Objects::nonNull)
				|| Stream.of(this.on, this.until).anyMatch((date) -> !date.equals(DateForm.orEmpty(null)));
		return chosen() == null && written;
	}

	Decision applied(Decision decision, LocalDate today) {
		When day = this.on.toWhen();
		return (chosen() == null) ? decision
				: decision.chosen(chosen(), this.why, day, new Agreement(this.by, this.until.toWhen()), today);
	}

	/** What was chosen, or nothing. */
	Outcome chosen() {
		return Choice.of(Outcome.class, this.outcome);
	}

}
