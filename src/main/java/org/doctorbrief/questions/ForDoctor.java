package org.doctorbrief.questions;

/** Which doctor a question is for. */
public enum ForDoctor {

	SECOND, FIRST, BOTH;

	boolean covers(ForDoctor doctor) {
		return this == doctor || this == BOTH;
	}

}
