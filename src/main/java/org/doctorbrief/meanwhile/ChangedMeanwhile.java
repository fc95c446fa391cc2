package org.doctorbrief.meanwhile;

/** The values that a form showed are not the stored ones any more. */
public class ChangedMeanwhile extends RuntimeException {

	private final transient Record stored;

	ChangedMeanwhile(Record stored) {
		this.stored = stored;
	}

	/** What is stored now. */
	public Record stored() {
		return this.stored;
	}

}
