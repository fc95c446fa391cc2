package org.doctorbrief.calendar;

import org.doctorbrief.pages.DateForm;
import org.doctorbrief.pages.RealDate;
import org.doctorbrief.web.Text;

/**
 * What the page about one step asks for.
 *
 * @param text what to do
 * @param by the day by which she wants to have done it
 * @param doneOn the day it was done
 */
record StepForm(@Text String text, @RealDate DateForm by, @RealDate DateForm doneOn) {

	StepForm {
		by = DateForm.orEmpty(by);
		doneOn = DateForm.orEmpty(doneOn);
	}

	static StepForm of(Week week, String id) {
		NextStep step = step(week, id);
		return new StepForm(step.text().isEmpty() ? null : step.text(), DateForm.of(step.by()),
				DateForm.of(step.doneOn()));
	}

	static Week applied(Week week, String id, StepForm typed) {
		return week.with(step(week, id).saying(typed.text, typed.by.toWhen(), typed.doneOn.toWhen()));
	}

	private static NextStep step(Week week, String id) {
		return week.steps().find(id).orElseGet(() -> new NextStep(id, null, null, null));
	}

}
