package org.doctorbrief.medications;

import org.doctorbrief.medications.Medications.Any;
import org.doctorbrief.pages.Choice;

/**
 * What the page about all allergies asks for.
 *
 * @param any an {@link Any}
 */
record AllergiesForm(String any) {

	static AllergiesForm of(Medications content) {
		return new AllergiesForm(Choice.name(content.allergies().any()));
	}

	static Medications applied(Medications content, AllergiesForm typed) {
		return content.with(content.allergies().saying(Choice.of(Any.class, typed.any)));
	}

}
