package org.doctorbrief.patient;

import org.doctorbrief.pages.Choice;
import org.doctorbrief.pages.DateForm;
import org.doctorbrief.pages.RealDate;
import org.doctorbrief.patient.Patient.Person;
import org.doctorbrief.patient.Patient.YesNo;
import org.doctorbrief.web.Text;

/**
 * What the page about the person asks for.
 *
 * @param born the date of birth
 * @param country the country's two letters
 * @param phone a telephone number
 * @param email an e-mail address
 * @param language the language spoken best
 * @param interpreter a {@link YesNo}
 * @param needs what is needed on the day
 */
record AboutForm(@RealDate DateForm born, @Text String country, @Text String phone, @Text String email,
		@Text String language, String interpreter, @Text(max = Text.AREA) String needs) {

	AboutForm {
		born = DateForm.orEmpty(born);
	}

	static AboutForm of(Patient patient) {
		Person who = patient.who();
		return new AboutForm(DateForm.of(who.born()), who.country(), who.phone(), who.email(), who.language(),
				Choice.name(who.interpreter()), who.needs());
	}

	static Patient applied(Patient patient, AboutForm typed) {
		return patient
			.with(new Person(patient.who().forWhom(), patient.who().name(), typed.born.toWhen(), typed.country,
					typed.phone, typed.email, typed.language, Choice.of(YesNo.class, typed.interpreter), typed.needs));
	}

}
