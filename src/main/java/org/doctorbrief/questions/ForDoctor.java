package org.doctorbrief.questions;

import org.doctorbrief.doctors.DoctorId;

/** Which doctor a question is for. */
public enum ForDoctor {

	SECOND, FIRST, BOTH;

	boolean covers(DoctorId doctor) {
		return this == BOTH || name().equals(doctor.value());
	}

}
