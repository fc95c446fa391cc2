package org.doctorbrief.doctors;

import org.doctorbrief.web.Text;

/**
 * What the page about a doctor asks for.
 *
 * @param name the doctor's name
 * @param specialty what kind of doctor this is
 * @param place the clinic or office, with its address
 * @param phone how to reach the office
 * @param email how to reach the office
 */
record DoctorForm(@Text String name, @Text String specialty, @Text(max = Text.AREA) String place, @Text String phone,
		@Text String email) {

	static DoctorForm of(Doctor doctor) {
		return new DoctorForm(doctor.name(), doctor.specialty(), doctor.place(), doctor.phone(), doctor.email());
	}

	Doctor toDoctor() {
		return new Doctor(this.name, this.specialty, this.place, this.phone, this.email);
	}

}
