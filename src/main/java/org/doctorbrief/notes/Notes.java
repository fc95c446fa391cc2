package org.doctorbrief.notes;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.web.Text;

/**
 * Notes for nobody else, printed only when the person asks for it.
 *
 * @param notes anything
 */
public record Notes(@Text(max = Text.STORY) String notes) {

	static final Notes BLANK = new Notes(null);

	Progress progress() {
		return Progress.of(this.notes);
	}

}
