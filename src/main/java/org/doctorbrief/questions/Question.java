package org.doctorbrief.questions;

import org.doctorbrief.values.Ids;
import org.doctorbrief.values.Item;

/**
 * One question, in the words it will be asked in.
 *
 * @param id its id in the list
 * @param text the words
 * @param category what it is about
 * @param forDoctor who is to be asked
 * @param bankKey the name of the {@link BankQuestion} it was chosen from, or nothing
 */
public record Question(String id, String text, Category category, ForDoctor forDoctor, String bankKey) implements Item {

	public Question {
		text = (text != null) ? text : "";
		category = (category != null) ? category : Category.OWN;
		forDoctor = (forDoctor != null) ? forDoctor : ForDoctor.SECOND;
	}

	static Question own(String text) {
		return new Question(Ids.random(), text, null, null, null);
	}

	static Question chosen(BankQuestion from, String words) {
		return new Question(Ids.random(), words, from.category(), from.forDoctor(), from.name());
	}

	boolean cameFrom(BankQuestion question) {
		return question.name().equals(this.bankKey);
	}

	@Override
	public String label() {
		return this.text;
	}

}
