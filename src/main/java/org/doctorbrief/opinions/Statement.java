package org.doctorbrief.opinions;

import org.doctorbrief.values.Source;
import org.doctorbrief.values.When;

/**
 * Something a doctor said, and where that is known from.
 *
 * @param text what was said, as reported
 * @param source where it is known from
 * @param on the day it was said or written, unknown where the whole opinion has one day
 */
public record Statement(String text, Source source, When on) {

	static final Statement BLANK = new Statement(null, null, null);

	public Statement {
		on = When.orUnknown(on);
	}

	/**
	 * With another one behind it. Where both are known from the same, that stays; else
	 * none is stated, since it would be wrong for half of the text.
	 */
	public Statement and(Statement other) {
		if (this.text == null || other.text == null) {
			return (this.text != null) ? this : other;
		}
		return new Statement(this.text + "\n" + other.text, (this.source == other.source) ? this.source : null,
				this.on.equals(other.on) ? this.on : When.UNKNOWN);
	}

	/** Whether these words stand in it, on lines of their own. */
	boolean holds(String words) {
		return this.text != null && ("\n" + this.text + "\n").contains("\n" + words + "\n");
	}

	/** With other words, from elsewhere, of the same day. */
	Statement saying(String next, Source from) {
		return new Statement(next, from, this.on);
	}

	static Statement orBlank(Statement statement) {
		return (statement != null) ? statement : BLANK;
	}

}
