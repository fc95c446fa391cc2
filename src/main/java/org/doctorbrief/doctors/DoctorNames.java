package org.doctorbrief.doctors;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the doctors are called on pages and on paper. */
@Component
public class DoctorNames {

	private final MessageSource messages;

	DoctorNames(MessageSource messages) {
		this.messages = messages;
	}

	/** That doctor's place in the brief, and the name when it is known. */
	public String of(Doctors doctors, DoctorId id, Locale locale) {
		String place = this.messages.getMessage("doctors." + id, null, locale);
		return doctors.name(id).map((name) -> name + " (" + place.toLowerCase(locale) + ")").orElse(place);
	}

	/** All of them, by the values that a form sends. */
	public Map<String, String> all(Doctors doctors, Locale locale) {
		Map<String, String> names = new LinkedHashMap<>();
		DoctorId.ALL.forEach((id) -> names.put(id.value(), of(doctors, id, locale)));
		return names;
	}

}
