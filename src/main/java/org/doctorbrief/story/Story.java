package org.doctorbrief.story;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.doctorbrief.brief.Progress;

/**
 * The patient's story and what belongs to it. Who comes along stood here once; that is
 * told with the visit now and not read here.
 *
 * @param telling the story, short enough to be told
 * @param timeline what happened when
 * @param matters what matters to the patient
 * @param notes notes for nobody else, printed only when the person asks for it
 */
@JsonIgnoreProperties("company")
public record Story(Telling telling, Timeline timeline, Matters matters, String notes) {

	static final Story BLANK = new Story(null, null, null, null);

	public Story {
		telling = (telling != null) ? telling : Telling.BLANK;
		timeline = (timeline != null) ? timeline : Timeline.BLANK;
		matters = (matters != null) ? matters : Matters.BLANK;
	}

	Story with(Telling next) {
		return new Story(next, this.timeline, this.matters, this.notes);
	}

	Story with(Timeline next) {
		return new Story(this.telling, next, this.matters, this.notes);
	}

	Story with(Matters next) {
		return new Story(this.telling, this.timeline, next, this.notes);
	}

	Story noting(String next) {
		return new Story(this.telling, this.timeline, this.matters, next);
	}

	Progress noted() {
		return Progress.of(this.notes);
	}

}
