package org.doctorbrief.opinions;

import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.pages.Choice;
import org.doctorbrief.pages.DateForm;
import org.doctorbrief.pages.RealDate;
import org.doctorbrief.web.Text;

/**
 * What the page about the first doctor's plan asks for; each line comes with where it is
 * known from.
 *
 * @param saidOn when it was said
 * @param goal what the plan is for
 * @param goalSource where that is known from
 * @param reasons why the doctor advises it
 * @param reasonsSource where that is known from
 * @param options which other ways were named
 * @param optionsSource where that is known from
 * @param risks which risks were named
 * @param risksSource where that is known from
 * @param waiting what was said about waiting
 * @param waitingSource where that is known from
 */
record PlanForm(@RealDate DateForm saidOn, @Text(max = Text.AREA) String goal, String goalSource,
		@Text(max = Text.AREA) String reasons, String reasonsSource, @Text(max = Text.AREA) String options,
		String optionsSource, @Text(max = Text.AREA) String risks, String risksSource,
		@Text(max = Text.AREA) String waiting, String waitingSource) {

	PlanForm {
		saidOn = DateForm.orEmpty(saidOn);
	}

	static PlanForm of(Opinions opinions) {
		Details said = opinions.first().details();
		return new PlanForm(DateForm.of(said.saidOn()), said.goal().text(), source(said.goal()), said.reasons().text(),
				source(said.reasons()), said.options().text(), source(said.options()), said.risks().text(),
				source(said.risks()), said.waiting().text(), source(said.waiting()));
	}

	static Opinions applied(Opinions opinions, PlanForm typed) {
		return opinions.with(DoctorId.FIRST,
				opinions.first()
					.with(new Details(typed.saidOn.toWhen(), FirstForm.statement(typed.goal, typed.goalSource),
							FirstForm.statement(typed.reasons, typed.reasonsSource),
							FirstForm.statement(typed.options, typed.optionsSource),
							FirstForm.statement(typed.risks, typed.risksSource),
							FirstForm.statement(typed.waiting, typed.waitingSource))));
	}

	private static String source(Statement statement) {
		return Choice.name(statement.source());
	}

}
