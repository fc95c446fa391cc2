package org.doctorbrief.wording;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * The sentence of a text that some words stand in; it never goes over a line.
 *
 * @param text the text
 * @param start where it starts
 * @param end where it ends, the place behind the blanks that follow it
 */
record Sentence(String text, int start, int end) {

	static Sentence of(String text, Finding words, Locale language) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(language);
		sentences.setText(text);
		int before = text.lastIndexOf('\n', words.start()) + 1;
		int start = (words.start() == 0) ? 0 : Math.max(before, sentences.preceding(words.start() + 1));
		int line = text.indexOf('\n', words.end() - 1);
		int end = Math.min((line < 0) ? text.length() : line, sentences.following(words.end() - 1));
		return new Sentence(text, start, end);
	}

	/** The text with another one in its place. */
	String replaced(String next) {
		String sentence = this.text.substring(this.start, this.end);
		String behind = sentence.substring(sentence.stripTrailing().length());
		return this.text.substring(0, this.start) + next + behind + this.text.substring(this.end);
	}

}
