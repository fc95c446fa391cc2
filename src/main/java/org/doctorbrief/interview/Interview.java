package org.doctorbrief.interview;

import org.doctorbrief.brief.Progress;

/**
 * What the patient keeps for the doctor's questions; the answers themselves stand in the
 * other parts of the brief.
 *
 * @param ready whether she feels ready for them
 * @param notes notes for nobody else, which are never printed
 */
public record Interview(Ready ready, String notes) {

	static final Interview BLANK = new Interview(null, null);

	Progress progress() {
		return (this.ready == Ready.YES) ? Progress.COMPLETED
				: (equals(BLANK) ? Progress.NOT_STARTED : Progress.IN_PROGRESS);
	}

	/** Whether she feels ready. */
	public enum Ready {

		YES, NOT_YET

	}

}
