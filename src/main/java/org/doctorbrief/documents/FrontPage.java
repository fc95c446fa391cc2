package org.doctorbrief.documents;

import java.util.List;

import org.doctorbrief.paper.LineBudget.Cut;

/**
 * Page 1: the whole brief at a glance, every text cut to the lines there are for it.
 *
 * @param title its heading
 * @param firstDoctor the first doctor, for the sheet that tells what she said
 * @param rows its rows of one to three cells
 */
record FrontPage(String title, String firstDoctor, List<List<Cell>> rows) {

	/**
	 * One cell.
	 *
	 * @param key the last word of its heading's message key
	 * @param sheet the sheet that tells the whole
	 * @param numbered whether its lines are numbered
	 * @param lines what it says
	 * @param shortened whether the sheet tells more
	 */
	record Cell(String key, String sheet, boolean numbered, List<String> lines, boolean shortened) {

		static Cell of(String key, String sheet, boolean numbered, List<Cut> lines, boolean more) {
			boolean shortened = more || lines.stream().anyMatch(Cut::shortened);
			return new Cell(key, sheet, numbered, lines.stream().map(Cut::text).toList(), shortened);
		}

	}

}
