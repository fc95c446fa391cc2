package org.doctorbrief.opinions;

import org.doctorbrief.doctors.DoctorId;

/**
 * What the doctors said, each in the same shape.
 *
 * @param first the first doctor's opinion
 * @param second the second doctor's opinion
 * @param third a third doctor's opinion, if there is one
 */
public record Opinions(Opinion first, Opinion second, Opinion third) {

	static final Opinions BLANK = new Opinions(null, null, null);

	public Opinions {
		first = Opinion.orBlank(first);
		second = Opinion.orBlank(second);
		third = Opinion.orBlank(third);
	}

	/** What that doctor said, blank when nothing was written yet. */
	public Opinion of(DoctorId doctor) {
		return switch (doctor.value()) {
			case "SECOND" -> this.second;
			case "THIRD" -> this.third;
			default -> this.first;
		};
	}

	Opinions with(DoctorId doctor, Opinion next) {
		return switch (doctor.value()) {
			case "SECOND" -> new Opinions(this.first, next, this.third);
			case "THIRD" -> new Opinions(this.first, this.second, next);
			default -> new Opinions(next, this.second, this.third);
		};
	}

}
