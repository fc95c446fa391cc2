package org.doctorbrief.decision;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.doctors.DoctorNames;
import org.doctorbrief.doctors.Doctors;
import org.doctorbrief.doctors.DoctorsSection;
import org.doctorbrief.opinions.Line;
import org.doctorbrief.opinions.Opinion;
import org.doctorbrief.opinions.OpinionsSection;
import org.doctorbrief.opinions.Topic;
import org.doctorbrief.pages.Choice;
import org.doctorbrief.questions.Question;
import org.doctorbrief.questions.QuestionsSection;

import org.springframework.stereotype.Component;

/**
 * What the first doctor gets to read of it: what others said, word for word, and no more
 * than the patient ticked.
 */
@Component
record Learned(DecisionSection decision, DoctorsSection doctors, OpinionsSection opinions, QuestionsSection questions,
		DoctorNames names) {

	private static final List<DoctorId> OTHERS = List.of(DoctorId.SECOND, DoctorId.THIRD);

	/** The topics that there is something to tell about. */
	List<Topic> topics(Snapshot brief) {
		return Stream.of(Topic.values())
			.filter((topic) -> OTHERS.stream().anyMatch((id) -> brief.of(this.opinions).of(id).of(topic).told()))
			.toList();
	}

	/** The questions for the first doctor that wait for an answer. */
	List<Question> open(Snapshot brief) {
		return brief.of(this.questions)
			.forDoctor(DoctorId.FIRST)
			.stream()
			.filter((question) -> !question.with(DoctorId.FIRST).answered())
			.toList();
	}

	/** What the sheet shows. */
	Map<String, Object> sheet(Snapshot brief, LearnedForm chosen, Locale language) {
		Doctors doctors = brief.of(this.doctors);
		Map<String, Object> shown = new HashMap<>();
		shown.put("doctor", doctors.name(DoctorId.FIRST).orElse(null));
		shown.put("told", told(brief, chosen, language));
		shown.put("questions", chosen.adds(LearnedForm.More.QUESTIONS) ? open(brief) : List.of());
		shown.put("choice", chosen.adds(LearnedForm.More.DECISION) ? brief.of(this.decision).now().orElse(null) : null);
		shown.put("why", chosen.adds(LearnedForm.More.WHY));
		return shown;
	}

	private Map<String, Told> told(Snapshot brief, LearnedForm chosen, Locale language) {
		Map<String, Told> told = new LinkedHashMap<>();
		for (DoctorId id : OTHERS) {
			Opinion opinion = brief.of(this.opinions).of(id);
			List<Line> lines = Choice.all(Topic.class, chosen.topics())
				.stream()
				.map(opinion::of)
				.filter(Line::told)
				.toList();
			if (!lines.isEmpty()) {
				told.put(this.names.of(brief.of(this.doctors), id, language), new Told(opinion, lines));
			}
		}
		return told;
	}

	/**
	 * What one doctor said.
	 *
	 * @param opinion all of it
	 * @param lines what was chosen of it
	 */
	record Told(Opinion opinion, List<Line> lines) {

	}

}
