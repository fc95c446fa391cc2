package org.doctorbrief.records;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.values.When;

/**
 * What the second doctor's office said it wants.
 *
 * @param wants what it wants to see
 * @param format in what form
 * @param how how it should be sent
 * @param sendBy the day it should be there
 * @param contact who said so, and how to reach them
 */
public record Office(String wants, String format, String how, When sendBy, String contact) {

	static final Office BLANK = new Office(null, null, null, null, null);

	public Office {
		sendBy = When.orUnknown(sendBy);
	}

	/** Whether anything about it is known. */
	public boolean known() {
		return !equals(BLANK);
	}

	Progress progress() {
		return known() ? answered() : Progress.NOT_STARTED;
	}

	private Progress answered() {
		return (Progress.of(this.wants, this.format, this.how) == Progress.COMPLETED) ? Progress.COMPLETED
				: Progress.IN_PROGRESS;
	}

}
