package org.doctorbrief.patient;

import java.util.List;
import java.util.Locale;

import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.brief.Step;
import org.doctorbrief.brief.Step.Group;
import org.doctorbrief.brief.Subject;
import org.doctorbrief.guidance.Countries;
import org.doctorbrief.patient.Patient.ForWhom;

import org.springframework.stereotype.Component;

/** The patient's part of the brief; it also tells every page whom the brief is for. */
@Component
public class PatientSection implements Section<Patient>, Subject.Teller {

	private final Countries countries;

	PatientSection(Countries countries) {
		this.countries = countries;
	}

	@Override
	public String key() {
		return "patient";
	}

	@Override
	public Class<Patient> contentType() {
		return Patient.class;
	}

	@Override
	public Patient blank() {
		return Patient.BLANK;
	}

	@Override
	public List<Step<Patient>> steps() {
		return List.of(Step.essential("start", Group.STORY, 10, Patient::start),
				Step.of("about", Group.STORY, 20, Patient::about), Step.of("reasons", Group.STORY, 30, Patient::why));
	}

	@Override
	public Subject of(Snapshot brief) {
		Patient.Person who = brief.of(this).who();
		ForWhom forWhom = (who.forWhom() != null) ? who.forWhom() : ForWhom.ME;
		String voice = (forWhom == ForWhom.ME) ? "self" : forWhom.name().toLowerCase(Locale.ROOT);
		String number = (who.country() != null) ? this.countries.emergencyNumber(who.country()).orElse(null) : null;
		return new Subject(who.name(), voice, who.country(), number);
	}

}
