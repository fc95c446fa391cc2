package org.doctorbrief.patient;

import org.doctorbrief.pages.Choice;
import org.doctorbrief.patient.Patient.ForWhom;
import org.doctorbrief.web.Text;

/**
 * What the first page asks for.
 *
 * @param forWhom a {@link ForWhom}
 * @param name the patient's name
 * @param goal what the second opinion should settle
 */
record StartForm(String forWhom, @Text String name, @Text String goal) {

	static StartForm of(Patient patient) {
		return new StartForm(Choice.name(patient.who().forWhom()), patient.who().name(), patient.reasons().goal());
	}

	static Patient applied(Patient patient, StartForm typed) {
		return patient.with(patient.who().named(Choice.of(ForWhom.class, typed.forWhom), typed.name))
			.with(patient.reasons().aimingAt(typed.goal));
	}

}
