package org.doctorbrief.documents;

import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.patient.PatientSection;
import org.doctorbrief.questions.QuestionsSection;

import org.springframework.stereotype.Component;

/** Tells whether a brief asks the second doctor anything. */
@Component
record Purpose(PatientSection patients, QuestionsSection questions) {

	/** Whether there is neither a goal nor a question; of what is hidden nobody knows. */
	boolean missing(Snapshot brief) {
		return readable(this.patients, brief) && readable(this.questions, brief)
				&& brief.of(this.patients).reasons().goal() == null && brief.of(this.questions).list().isEmpty();
	}

	private static boolean readable(Section<?> section, Snapshot brief) {
		return !brief.hides(section.key()) && !brief.newer(section.key());
	}

}
