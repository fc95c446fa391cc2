package org.doctorbrief.opinions;

import java.util.List;
import java.util.Optional;

import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.questions.Category;
import org.doctorbrief.questions.Jotting;
import org.doctorbrief.questions.Questions;
import org.doctorbrief.values.Source;

/**
 * A note of what a doctor answered, and where in the opinion it may belong.
 *
 * @param question the words of the question
 * @param note the note as it was written down
 * @param belongs the topic that such a question is mostly about, or nothing
 * @param there the topics it stands in already
 */
record Heard(String question, Jotting note, Topic belongs, List<Topic> there) {

	/** All notes of what that doctor answered, in the order of the questions. */
	static List<Heard> of(Questions questions, DoctorId doctor, Opinion opinion) {
		return questions.list()
			.stream()
			.flatMap((question) -> question.with(doctor)
				.notes()
				.stream()
				.map((note) -> new Heard(question.text(), note, topic(question.category()), places(note, opinion))))
			.toList();
	}

	/** The note of that id, as something that the doctor said. */
	static Optional<Statement> statement(Questions questions, DoctorId doctor, String note) {
		return questions.list()
			.stream()
			.flatMap((question) -> question.with(doctor).notes().stream())
			.filter((one) -> one.id().equals(note))
			.findFirst()
			.map(Heard::statement);
	}

	private static Statement statement(Jotting note) {
		Source source = (note.source() != null) ? note.source() : Source.NOTES;
		return new Statement(note.text().strip(), source, note.on());
	}

	private static List<Topic> places(Jotting note, Opinion opinion) {
		String words = note.text().strip();
		return opinion.lines().stream().filter((line) -> line.said().holds(words)).map(Line::topic).toList();
	}

	private static Topic topic(Category category) {
		return switch (category) {
			case DIAGNOSIS -> Topic.DIAGNOSIS;
			case ASSESSMENT -> Topic.EVIDENCE;
			case TREATMENT -> Topic.PLAN;
			case WAITING -> Topic.WAITING;
			case GOAL -> Topic.GOAL;
			case NEXT_STEPS -> Topic.NEXT;
			case DIFFERENCES -> Topic.REASONS;
			case EXPERIENCE, OWN -> null;
		};
	}

}
