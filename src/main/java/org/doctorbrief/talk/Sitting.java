package org.doctorbrief.talk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.guidance.Glossary;
import org.doctorbrief.questions.Asked;
import org.doctorbrief.questions.Question;
import org.doctorbrief.questions.Questions;

/**
 * What the page in the room shows around its boxes.
 *
 * @param doctor which doctor
 * @param questions all questions of the brief
 * @param meeting the talk with that doctor so far
 * @param glossary explains words
 * @param language the language of the page
 */
record Sitting(DoctorId doctor, Questions questions, Meeting meeting, Glossary glossary, Locale language) {

	/** The question of that id, or nothing when it is gone. */
	public Question question(String id) {
		return this.questions.list().find(id).orElse(null);
	}

	/** What became of that question here. */
	public Asked asked(Question question) {
		return question.with(this.doctor);
	}

	/** Whether it is one to ask even when time is short. */
	public boolean must(Question question) {
		return this.questions.mustAsk(this.doctor).contains(question);
	}

	/** How far a question can get. */
	public List<Asked.State> states() {
		return List.of(Asked.State.values());
	}

	/** What a tap on that state sends: the chosen one takes itself back. */
	public String tap(Question question, Asked.State state) {
		return question.id() + "." + ((asked(question).state() == state) ? "" : state.name());
	}

	/** The points of that kind so far. */
	public List<Point> points(String kind) {
		return Point.Kind.of(kind).map(this.meeting::points).orElse(List.of());
	}

	/** What that word means, where the glossary has it. */
	public Optional<String> meaning(Point point) {
		return (point.kind() == Point.Kind.WORD) ? this.glossary.meaning(point.text(), this.language)
				: Optional.empty();
	}

}
