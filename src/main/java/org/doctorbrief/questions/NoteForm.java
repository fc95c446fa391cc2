package org.doctorbrief.questions;

import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.web.Text;

/**
 * What the page about one note asks for.
 *
 * @param text the words; none removes the note
 */
record NoteForm(@Text(max = Text.AREA) String text) {

	static NoteForm of(Questions questions, Place place) {
		return new NoteForm(place.in(questions).text());
	}

	static Questions applied(Questions questions, Place place, NoteForm typed) {
		Jotting before = place.in(questions);
		return (before.empty()) ? questions
				: questions.noted(place.question, place.doctor, before.saying((typed.text != null) ? typed.text : ""));
	}

	/**
	 * Where a note stands.
	 *
	 * @param question the id of its question
	 * @param doctor whose answer it is about
	 * @param note its id
	 */
	record Place(String question, DoctorId doctor, String note) {

		/** The note; an empty one where there is none. */
		Jotting in(Questions questions) {
			return questions.list()
				.find(this.question)
				.flatMap((one) -> one.with(this.doctor).notes().find(this.note))
				.orElseGet(() -> new Jotting(this.note, null, null, null, null));
		}

	}

}
