package org.doctorbrief.opinions;

import org.doctorbrief.values.Source;

/**
 * Something a doctor said, and where that is known from.
 *
 * @param text what was said, as reported
 * @param source where it is known from
 */
public record Statement(String text, Source source) {

	static final Statement BLANK = new Statement(null, null);

	/**
	 * With another one behind it. Where both are known from the same, that stays; else
	 * none is stated, since it would be wrong for half of the text.
	 */
	Statement and(Statement other) {
		if (this.text == null || other.text == null) {
			return (this.text != null) ? this : other;
		}
		return new Statement(this.text + "\n" + other.text, (this.source == other.source) ? this.source : null);
	}

	static Statement orBlank(Statement statement) {
		return (statement != null) ? statement : BLANK;
	}

}
