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

	static Statement orBlank(Statement statement) {
		return (statement != null) ? statement : BLANK;
	}

}
