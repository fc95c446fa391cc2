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
		Opinion first = opinions.first();
		return new PlanForm(DateForm.of(first.saidOn()), text(first, Topic.GOAL), source(first, Topic.GOAL),
				text(first, Topic.REASONS), source(first, Topic.REASONS), text(first, Topic.OPTIONS),
				source(first, Topic.OPTIONS), text(first, Topic.RISKS), source(first, Topic.RISKS),
				text(first, Topic.WAITING), source(first, Topic.WAITING));
	}

	static Opinions applied(Opinions opinions, PlanForm typed) {
		Opinion first = opinions.first();
		return opinions.with(DoctorId.FIRST, first.by(first.saidBy(), typed.saidOn.toWhen())
			.saying(Topic.GOAL, FirstForm.statement(first, Topic.GOAL, typed.goal, typed.goalSource))
			.saying(Topic.REASONS, FirstForm.statement(first, Topic.REASONS, typed.reasons, typed.reasonsSource))
			.saying(Topic.OPTIONS, FirstForm.statement(first, Topic.OPTIONS, typed.options, typed.optionsSource))
			.saying(Topic.RISKS, FirstForm.statement(first, Topic.RISKS, typed.risks, typed.risksSource))
			.saying(Topic.WAITING, FirstForm.statement(first, Topic.WAITING, typed.waiting, typed.waitingSource)));
	}

	private static String text(Opinion opinion, Topic topic) {
		return opinion.of(topic).said().text();
	}

	private static String source(Opinion opinion, Topic topic) {
		return Choice.name(opinion.of(topic).said().source());
	}

}
