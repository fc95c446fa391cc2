package org.doctorbrief.medications;

import org.doctorbrief.values.Listed;

/**
 * What is taken, and what was not borne well.
 *
 * @param medicines medicines and supplements
 * @param allergies allergies and past problems
 */
public record Medications(Medicines medicines, Listed<Allergy> allergies) {

	static final Medications BLANK = new Medications(null, null);

	public Medications {
		medicines = (medicines != null) ? medicines : Medicines.BLANK;
		allergies = Listed.orBlank(allergies);
	}

	Medications with(Medicines next) {
		return new Medications(next, this.allergies);
	}

	Medications with(Listed<Allergy> next) {
		return new Medications(this.medicines, next);
	}

}
