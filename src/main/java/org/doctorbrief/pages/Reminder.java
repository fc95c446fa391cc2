package org.doctorbrief.pages;

import java.util.Optional;

/**
 * One quiet line on the list of briefs, on the task list and on the print page, until
 * what it asks for is done.
 */
public interface Reminder {

	/** The line for that account, or nothing when there is nothing to remind it of. */
	Optional<Line> of(String account);

	/**
	 * What the line shows.
	 *
	 * @param words the key of its sentence; with {@code .link} the key of its link
	 * @param path where its link leads
	 */
	record Line(String words, String path) {

	}

}
