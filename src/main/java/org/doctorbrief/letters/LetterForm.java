package org.doctorbrief.letters;

import org.doctorbrief.letters.Letter.Sent;
import org.doctorbrief.letters.Letter.Way;
import org.doctorbrief.pages.Choice;
import org.doctorbrief.pages.DateForm;
import org.doctorbrief.pages.RealDate;
import org.doctorbrief.web.Text;

/**
 * What the page about one letter asks for.
 *
 * @param name what the person calls it
 * @param text the words
 * @param sentOn the day it was sent or said
 * @param way a {@link Way}
 * @param to to whom
 * @param answeredOn the day of the answer
 * @param answer what the answer was
 */
record LetterForm(@Text String name, @Text(max = Text.AREA) String text, @RealDate DateForm sentOn, String way,
		@Text String to, @RealDate DateForm answeredOn, @Text(max = Text.AREA) String answer) {

	LetterForm {
		sentOn = DateForm.orEmpty(sentOn);
		answeredOn = DateForm.orEmpty(answeredOn);
	}

	static LetterForm of(Letters letters, String id) {
		Letter letter = letters.letter(id);
		Sent sent = letter.sent();
		return new LetterForm(letter.title(), letter.text(), DateForm.of(sent.on()), Choice.name(sent.way()), sent.to(),
				DateForm.of(sent.answeredOn()), sent.answer());
	}

	/** Whether there are no words at all. */
	boolean saysNothing() {
		return this.name == null && this.text == null;
	}

	/** The words of a letter that was sent are not asked for, and stay. */
	static Letters applied(Letters letters, String id, LetterForm typed) {
		Letter before = letters.letter(id);
		Letter letter = before.frozen() ? before : before.saying(typed.name, typed.text);
		Sent sent = new Sent(typed.sentOn.toWhen(), Choice.of(Way.class, typed.way), typed.to, typed.answer,
				typed.answeredOn.toWhen());
		return letters.with(letters.kept().put(letter.with(sent)));
	}

}
