package org.doctorbrief.front;

import java.util.Locale;
import java.util.Set;

import org.doctorbrief.paper.PaperSize;
import org.doctorbrief.paper.TypeSize;
import org.doctorbrief.web.Language;

/**
 * How a brief is printed, and how much of it.
 *
 * @param paper the sheet it is printed on
 * @param letters how large its letters are
 * @param language the language of its labels; what a person wrote stays as it is
 * @param without the words of the steps that are left out by choice
 */
public record Edition(PaperSize paper, TypeSize letters, Language language, Set<String> without) {

	public Edition {
		without = Set.copyOf(without);
	}

	/** All of it in the usual letters. */
	public static Edition whole(PaperSize paper, Language language) {
		return new Edition(paper, TypeSize.USUAL, language, Set.of());
	}

	/** The same with nothing left out. */
	public Edition withAll() {
		return new Edition(this.paper, this.letters, this.language, Set.of());
	}

	/** The locale of its labels, dates and numbers. */
	public Locale locale() {
		return this.language.locale();
	}

	/** Whether that step is printed. */
	public boolean has(String step) {
		return !this.without.contains(step);
	}

	/** Whether its letters are large. */
	public boolean large() {
		return this.letters == TypeSize.LARGE;
	}

}
