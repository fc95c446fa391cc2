package org.doctorbrief.visit;

/**
 * The visit to the second doctor.
 *
 * @param appointment when and where it is
 * @param company who comes along
 */
public record Visit(Appointment appointment, Company company) {

	static final Visit BLANK = new Visit(null, null);

	public Visit {
		appointment = (appointment != null) ? appointment : Appointment.BLANK;
		company = (company != null) ? company : Company.BLANK;
	}

	Visit with(Appointment next) {
		return new Visit(next, this.company);
	}

	Visit with(Company next) {
		return new Visit(this.appointment, next);
	}

}
