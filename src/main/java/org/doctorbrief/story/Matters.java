package org.doctorbrief.story;

import java.util.Objects;
import java.util.stream.Stream;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.web.Text;

/**
 * What matters to the patient, in her own words.
 *
 * @param daily what the condition does to daily life
 * @param keep what she wants to go on doing
 * @param risk what risk she can live with
 * @param hopes what she hopes for in the long run
 * @param quality what makes a good day
 * @param worries what worries her
 */
public record Matters(@Text(max = Text.AREA) String daily, @Text(max = Text.AREA) String keep,
		@Text(max = Text.AREA) String risk, @Text(max = Text.AREA) String hopes, @Text(max = Text.AREA) String quality,
		@Text(max = Text.AREA) String worries) {

	static final Matters BLANK = new Matters(null, null, null, null, null, null);

	/** Whether nothing was written. */
	public boolean blank() {
		return Stream.of(this.daily, this.keep, this.risk, this.hopes, this.quality, this.worries)
			.allMatch(Objects::isNull);
	}

	/** One answer is a whole one here: nobody has to fill every box. */
	Progress progress() {
		return blank() ? Progress.NOT_STARTED : Progress.COMPLETED;
	}

}
