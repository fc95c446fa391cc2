package org.doctorbrief.questions;

import org.doctorbrief.pages.Choice;
import org.doctorbrief.values.Items;
import org.doctorbrief.web.Text;

/**
 * What the page of one question asks for.
 *
 * @param text the words
 * @param category a {@link Category}
 * @param forDoctor a {@link ForDoctor}
 */
record QuestionForm(@Text(max = Text.AREA) String text, String category, String forDoctor) {

	private static final Question NEW = new Question(null, null, null, null, null, null);

	static QuestionForm of(Questions questions, String id) {
		Question question = questions.list().find(id).orElse(NEW);
		String text = question.text().isEmpty() ? null : question.text();
		return new QuestionForm(text, Choice.name(question.category()), Choice.name(question.forDoctor()));
	}

	/** The questions with this one; one without words leaves the list. */
	static Questions applied(Questions questions, String id, QuestionForm typed) {
		Items<Question> list = questions.list();
		if (typed.text == null) {
			return questions.with(list.removed(id));
		}
		Question before = list.find(id).orElseGet(() -> new Question(id, null, null, null, null, null));
		return questions.with(list.put(before.saying(typed.text.strip(), Choice.of(Category.class, typed.category),
				Choice.of(ForDoctor.class, typed.forDoctor))));
	}

}
