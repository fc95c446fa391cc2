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

	/** Whether nothing of this one is lost when the other takes its place. */
	public boolean within(Doctor next) {
		boolean same = this.name != null && this.name.equals(next.name);
		return kept(this.name, next.name) && kept(this.specialty, next.specialty) && kept(this.place, next.place)
				&& kept(this.phone, next.phone) && (kept(this.email, next.email) || (same && next.email == null));
	}

	private static boolean kept(String text, String next) {
		return text == null || text.equals(next);
	}

	/** With that e-mail address, unless one is written already. */
	Doctor reachedBy(String next) {
		return new Doctor(this.name, this.specialty, this.place, this.phone, (this.email != null) ? this.email : next);
	}

	Progress progress() {
		if (equals(BLANK)) {
			return Progress.NOT_STARTED;
		}
		boolean reachable = Stream.of(this.place, this.phone, this.email).anyMatch(Objects::nonNull);
		return (this.name != null && reachable) ? Progress.COMPLETED : Progress.IN_PROGRESS;
	}

}
