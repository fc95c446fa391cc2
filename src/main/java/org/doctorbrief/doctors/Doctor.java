package org.doctorbrief.doctors;

import java.util.Objects;
import java.util.stream.Stream;

import org.doctorbrief.brief.Progress;

/**
 * One doctor.
 *
 * @param name the doctor's name
 * @param specialty what kind of doctor this is
 * @param place the clinic or office, with its address
 * @param phone how to reach the office
 * @param email how to reach the office
 */
public record Doctor(String name, String specialty, String place, String phone, String email) {

	static final Doctor BLANK = new Doctor(null, null, null, null, null);

	/** The given doctor, or a blank one where it is missing. */
	static Doctor orBlank(Doctor doctor) {
		return (doctor != null) ? doctor : BLANK;
	}

	Progress progress() {
		if (equals(BLANK)) {
			return Progress.NOT_STARTED;
		}
		boolean reachable = Stream.of(this.place, this.phone, this.email).anyMatch(Objects::nonNull);
		return (this.name != null && reachable) ? Progress.COMPLETED : Progress.IN_PROGRESS;
	}

}
