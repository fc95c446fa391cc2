package org.doctorbrief.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.doctors.Doctors;
import org.doctorbrief.doctors.DoctorsSection;
import org.doctorbrief.questions.Question;
import org.doctorbrief.questions.Questions;
import org.doctorbrief.questions.QuestionsSection;

import org.springframework.stereotype.Component;

/** The questions of each doctor with lines to write on, for the visit itself. */
@Component
class AnswerSheet implements Papers.Maker {

	private final QuestionsSection questions;

	private final DoctorsSection doctors;

	AnswerSheet(QuestionsSection questions, DoctorsSection doctors) {
		this.questions = questions;
		this.doctors = doctors;
	}

	@Override
	public Handout makes() {
		return Handout.ANSWERS;
	}

	@Override
	public Map<String, Object> facts(Snapshot brief, Print print) {
		Questions questions = brief.of(this.questions);
		Doctors doctors = brief.of(this.doctors);
		Map<String, Object> facts = new HashMap<>();
		facts.put("visits",
				Stream.of(DoctorId.SECOND, DoctorId.FIRST)
					.map((id) -> new Visit(id, doctors.name(id).orElse(null), questions.forDoctor(id)))
					.filter((visit) -> visit.doctor().equals(DoctorId.SECOND) || !visit.questions().isEmpty())
					.toList());
		return facts;
	}

	/**
	 * What is asked at one visit.
	 *
	 * @param doctor which doctor
	 * @param name what the doctor is called, or nothing
	 * @param questions the questions, the most important first
	 */
	record Visit(DoctorId doctor, String name, List<Question> questions) {

	}

}
