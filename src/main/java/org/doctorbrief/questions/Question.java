package org.doctorbrief.questions;

import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.values.Ids;
import org.doctorbrief.values.Item;
import org.doctorbrief.values.Items;

/**
 * One question, in the words it will be asked in.
 *
 * @param id its id in the list
 * @param text the words
 * @param category what it is about
 * @param forDoctor who is to be asked
 * @param bankKey the name of the {@link BankQuestion} it was chosen from, or where else
 * it came from, or nothing
 * @param asked what became of it, for each doctor who was asked
 */
public record Question(String id, String text, Category category, ForDoctor forDoctor, String bankKey,
		Items<Asked> asked) implements Item {

	public Question {
		text = (text != null) ? text : "";
		category = (category != null) ? category : Category.OWN;
		forDoctor = (forDoctor != null) ? forDoctor : ForDoctor.SECOND;
		asked = Items.orNone(asked);
	}

	static Question own(String text) {
		return new Question(Ids.random(), text, null, null, null, null);
	}

	static Question chosen(BankQuestion from, String words) {
		return new Question(Ids.random(), words, from.category(), from.forDoctor(), from.name(), null);
	}

	/** With other words, of another kind, or for somebody else. */
	Question saying(String nextText, Category nextCategory, ForDoctor next) {
		return new Question(this.id, nextText, nextCategory, next, this.bankKey, this.asked);
	}

	Question with(Asked next) {
		return new Question(this.id, this.text, this.category, this.forDoctor, this.bankKey, this.asked.put(next));
	}

	/** What became of it with that doctor. */
	public Asked with(DoctorId doctor) {
		return this.asked.find(doctor.value()).orElseGet(() -> Asked.notYet(doctor));
	}

	/** Whether a doctor was asked it, or an answer was noted. */
	public boolean begun() {
		return this.asked.stream().anyMatch(Asked::begun);
	}

	/** Whether both doctors are to be asked it. */
	public boolean forBoth() {
		return this.forDoctor == ForDoctor.BOTH;
	}

	boolean cameFrom(BankQuestion question) {
		return question.name().equals(this.bankKey);
	}

	@Override
	public String label() {
		return this.text;
	}

}
