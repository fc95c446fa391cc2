package org.doctorbrief.visit;

import org.doctorbrief.pages.DateForm;
import org.doctorbrief.pages.RealDate;
import org.doctorbrief.web.Text;

/**
 * What the page about the appointment asks for.
 *
 * @param date the day
 * @param time the time, in any words
 * @param place where it is, when that is not the second doctor's address
 * @param way how to get there
 */
record AppointmentForm(@RealDate DateForm date, @Text String time, @Text(max = Text.AREA) String place,
		@Text(max = Text.AREA) String way) {

	AppointmentForm {
		date = DateForm.orEmpty(date);
	}

	static AppointmentForm of(Visit content) {
		Appointment appointment = content.appointment();
		return new AppointmentForm(DateForm.of(appointment.date()), appointment.time(), appointment.place(),
				appointment.way());
	}

	static Visit applied(Visit content, AppointmentForm typed) {
		return content.with(new Appointment(typed.date.toWhen(), typed.time, typed.place, typed.way));
	}

}
