package org.doctorbrief.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.DoctorsSection;
import org.doctorbrief.front.Facts;
import org.doctorbrief.patient.PatientSection;
import org.doctorbrief.records.RecordItem.State;
import org.doctorbrief.records.Records;
import org.doctorbrief.records.RecordsSection;
import org.doctorbrief.visit.VisitSection;

import org.springframework.stereotype.Component;

/**
 * One sheet on top for the second doctor's office: who comes, what is enclosed, what is
 * on its way, and how to reach the patient.
 */
@Component
class CoverSheet implements Papers.Maker {

	private final PatientSection patients;

	private final DoctorsSection doctors;

	private final RecordsSection records;

	private final VisitSection visits;

	private final Facts facts;

	CoverSheet(PatientSection patients, DoctorsSection doctors, RecordsSection records, VisitSection visits,
			Facts facts) {
		this.patients = patients;
		this.doctors = doctors;
		this.records = records;
		this.visits = visits;
		this.facts = facts;
	}

	@Override
	public Handout makes() {
		return Handout.COVER;
	}

	@Override
	public Map<String, Object> facts(Snapshot brief, Print print) {
		Records records = brief.of(this.records);
		Map<String, Object> known = new HashMap<>();
		known.put("who", brief.of(this.patients).who());
		known.put("doctor", brief.of(this.doctors).second());
		known.put("companion", this.facts.of(brief, print.edition()).companion());
		known.put("visit", brief.of(this.visits).appointment());
		known.put("office", records.office());
		known.put("here", records.here());
		known.put("missing",
				records.groups()
					.stream()
					.filter((group) -> List.of(State.ASKED, State.NEEDED, State.COULD_NOT_GET).contains(group.state()))
					.toList());
		return known;
	}

}
