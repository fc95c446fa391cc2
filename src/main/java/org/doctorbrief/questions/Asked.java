package org.doctorbrief.questions;

import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.values.Item;
import org.doctorbrief.values.Items;

/**
 * What became of a question with one doctor.
 *
 * @param doctor which doctor
 * @param state how far it got, or nothing
 * @param notes what was noted of the answer, by whoever was there
 */
public record Asked(DoctorId doctor, State state, Items<Jotting> notes) implements Item {

	public Asked {
		notes = Items.orNone(notes);
	}

	static Asked notYet(DoctorId doctor) {
		return new Asked(doctor, null, null);
	}

	/** The doctor's word: a question has one of these for each doctor. */
	@Override
	public String id() {
		return this.doctor.value();
	}

	@Override
	public String label() {
		return id();
	}

	/** Whether the doctor was asked, or something was noted. */
	public boolean begun() {
		return !this.notes.isEmpty() || this.state == State.ASKED || this.state == State.ANSWERED;
	}

	/** Whether an answer was given, or noted. */
	public boolean answered() {
		return this.state == State.ANSWERED || (this.state == null && !this.notes.isEmpty());
	}

	Asked in(State next) {
		return new Asked(this.doctor, next, this.notes);
	}

	/** With that note; without it when it has no words left. */
	Asked noting(Jotting note) {
		return new Asked(this.doctor, this.state, note.empty() ? this.notes.removed(note.id()) : this.notes.put(note));
	}

	/** How far a question got. */
	public enum State {

		ASKED, ANSWERED, NOT_TODAY

	}

}
