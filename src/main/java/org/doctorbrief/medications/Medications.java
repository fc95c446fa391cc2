package org.doctorbrief.medications;

/**
 * What is taken, and what was not borne well.
 *
 * @param medicines medicines and supplements
 * @param allergies allergies and past problems
 */
public record Medications(Medicines medicines, Allergies allergies) {

	static final Medications BLANK = new Medications(null, null);

	public Medications {
		medicines = (medicines != null) ? medicines : Medicines.BLANK;
		allergies = (allergies != null) ? allergies : Allergies.BLANK;
	}

	Medications with(Medicines next) {
		return new Medications(next, this.allergies);
	}

	Medications with(Allergies next) {
		return new Medications(this.medicines, next);
	}

	/** Whether there is anything for a list: three answers that are not the same. */
	public enum Any {

		LISTED, NONE, NOT_SURE

	}

}
