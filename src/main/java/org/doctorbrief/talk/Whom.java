package org.doctorbrief.talk;

import java.util.List;
import java.util.Locale;

import org.doctorbrief.doctors.DoctorId;

/** Which doctor an address means. */
final class Whom {

	/** What an address may hold in that place. */
	static final String PATH = "/{doctor:first|second|third}";

	/** The doctor whom most talks are with. */
	static final String SECOND = "second";

	private Whom() {
	}

	static DoctorId of(String word) {
		return DoctorId.of(word.toUpperCase(Locale.ROOT)).orElseThrow();
	}

	static String word(DoctorId doctor) {
		return doctor.value().toLowerCase(Locale.ROOT);
	}

	/** The words of all doctors, the one first whom most talks are with. */
	static List<String> words() {
		return List.of(SECOND, "first", "third");
	}

}
