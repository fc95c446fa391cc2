package org.doctorbrief.opinions;

import org.doctorbrief.doctors.DoctorId;

/**
 * What the doctors said, each in the same shape.
 *
 * @param first the first doctor's opinion
 * @param second the second doctor's opinion
 */
public record Opinions(Opinion first, Opinion second) {

	static final Opinions BLANK = new Opinions(null, null);

	public Opinions {
		first = Opinion.orBlank(first);
		second = Opinion.orBlank(second);
	}

	/** What that doctor said, blank when nothing was written yet. */
	public Opinion of(DoctorId doctor) {
		return DoctorId.SECOND.equals(doctor) ? this.second : this.first;
	}

	Opinions with(DoctorId doctor, Opinion next) {
		return DoctorId.SECOND.equals(doctor) ? new Opinions(this.first, next) : new Opinions(next, this.second);
	}

}
