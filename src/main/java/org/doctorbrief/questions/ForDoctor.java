package org.doctorbrief.questions;

import org.doctorbrief.doctors.DoctorId;

/**
 * Which doctor a question is for. A third doctor is asked what the second one is, so that
 * their answers can be read side by side.
 */
public enum ForDoctor {

	SECOND, FIRST, BOTH;

	boolean covers(DoctorId doctor) {
		return this == BOTH || (this == FIRST) == DoctorId.FIRST.equals(doctor);
	}

	/** For whom it is when it is for that one, too. */
	ForDoctor and(ForDoctor other) {
		return (this == other) ? this : BOTH;
	}

}
