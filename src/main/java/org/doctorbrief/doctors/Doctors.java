package org.doctorbrief.doctors;

import java.util.Optional;

/**
 * The doctors of a brief.
 *
 * @param first who gave the first opinion
 * @param second who is asked for the second opinion
 */
public record Doctors(Doctor first, Doctor second) {

	static final Doctors BLANK = new Doctors(null, null);

	public Doctors {
		first = Doctor.orBlank(first);
		second = Doctor.orBlank(second);
	}

	/** That doctor, blank when nothing was written yet. */
	public Doctor of(DoctorId id) {
		return DoctorId.SECOND.equals(id) ? this.second : this.first;
	}

	/** What that doctor is called, when it was written. */
	public Optional<String> name(DoctorId id) {
		return Optional.ofNullable(of(id).name());
	}

	Doctors with(DoctorId id, Doctor doctor) {
		return DoctorId.SECOND.equals(id) ? new Doctors(this.first, doctor) : new Doctors(doctor, this.second);
	}

}
