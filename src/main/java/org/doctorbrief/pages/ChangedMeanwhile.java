package org.doctorbrief.pages;

/** The values that a form showed are not the stored ones any more. */
class ChangedMeanwhile extends RuntimeException {

	private final transient Record stored;

	ChangedMeanwhile(Record stored) {
		this.stored = stored;
	}

	Record stored() {
		return this.stored;
	}

}
