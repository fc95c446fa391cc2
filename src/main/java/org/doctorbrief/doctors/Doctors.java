package org.doctorbrief.doctors;

import java.util.Optional;

/**
 * The doctors of a brief.
 *
 * @param first who gave the first opinion
 * @param second who is asked for the second opinion
 * @param third who is asked for one more, if anybody
 */
public record Doctors(Doctor first, Doctor second, Doctor third) {

	static final Doctors BLANK = new Doctors(null, null, null);

	public Doctors {
		first = Doctor.orBlank(first);
		second = Doctor.orBlank(second);
		third = Doctor.orBlank(third);
	}

	/** That doctor, blank when nothing was written yet. */
	public Doctor of(DoctorId id) {
		return switch (id.value()) {
			case "SECOND" -> this.second;
			case "THIRD" -> this.third;
			default -> this.first;
		};
	}

	/** What that doctor is called, when it was written. */
	public Optional<String> name(DoctorId id) {
		return Optional.ofNullable(of(id).name());
	}

	/**
	 * With that one as the second doctor; what is known of the same doctor already stays.
	 */
	public Doctors choosing(Doctor next) {
		Doctor known = of(DoctorId.SECOND);
		return with(DoctorId.SECOND, known.within(next) ? next.reachedBy(known.email()) : next);
	}

	Doctors with(DoctorId id, Doctor doctor) {
		return switch (id.value()) {
			case "SECOND" -> new Doctors(this.first, doctor, this.third);
			case "THIRD" -> new Doctors(this.first, this.second, doctor);
			default -> new Doctors(doctor, this.second, this.third);
		};
	}

}
