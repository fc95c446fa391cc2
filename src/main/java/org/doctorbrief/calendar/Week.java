package org.doctorbrief.calendar;

import java.util.List;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.values.Items;

/**
 * What the patient wants to do next, and how much her calendar may say.
 *
 * @param steps the next steps, the done ones too
 * @param titles how much the titles in the calendar say
 */
record Week(Items<NextStep> steps, Titles titles) {

	static final Week BLANK = new Week(null, null);

	/** As many steps as are enough for a week. */
	static final int MOST = 3;

	Week {
		steps = Items.orNone(steps);
		titles = (titles != null) ? titles : Titles.NEUTRAL;
	}

	Week with(Items<NextStep> next) {
		return new Week(next, this.titles);
	}

	Week saying(Titles next) {
		return new Week(this.steps, next);
	}

	/** With that step, in its old place when it was there. */
	Week with(NextStep step) {
		return with(this.steps.put(step));
	}

	/** The steps for this week: the first three that are to be done. */
	public List<NextStep> next() {
		return this.steps.stream().filter((step) -> !step.done()).limit(MOST).toList();
	}

	/** Whether that step is one of those that are still to be done. */
	boolean opens(String id) {
		return this.steps.find(id).filter((step) -> !step.done()).isPresent();
	}

	Progress progress() {
		if (this.steps.isEmpty()) {
			return Progress.NOT_STARTED;
		}
		return next().isEmpty() ? Progress.COMPLETED : Progress.IN_PROGRESS;
	}

	/** How much a title in the calendar says. */
	enum Titles {

		NEUTRAL, FULL

	}

}
