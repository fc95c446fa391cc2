package org.doctorbrief.front;

import java.util.List;

/**
 * Page 1: the whole brief at a glance, every text cut to the lines there are for it.
 *
 * @param title its heading
 * @param remark what was left out of the print by choice, or nothing
 * @param pages its rows of one to three cells; in large print there are two pages of them
 */
public record FrontPage(String title, Remark remark, List<List<List<Cell>>> pages) {

	/**
	 * A sentence below the heading.
	 *
	 * @param text the sentence
	 * @param shortened whether there is more of it
	 */
	public record Remark(String text, boolean shortened) {

	}

	/**
	 * One cell.
	 *
	 * @param key the last word of its heading's message key
	 * @param numbered whether its lines are numbered
	 * @param lines what it says
	 * @param steps the steps that tell more
	 */
	public record Cell(String key, boolean numbered, List<String> lines, List<String> steps) {

	}

}
