package org.doctorbrief.story;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The patient's story and what belongs to it. Who comes along and the private notes stood
 * here before anything was released; they have parts of their own now and are not read
 * here.
 *
 * @param telling the story, short enough to be told
 * @param timeline what happened when
 * @param matters what matters to the patient
 */
@JsonIgnoreProperties({ "company", "notes" })
public record Story(Telling telling, Timeline timeline, Matters matters) {

	static final Story BLANK = new Story(null, null, null);

	public Story {
		telling = (telling != null) ? telling : Telling.BLANK;
		timeline = (timeline != null) ? timeline : Timeline.BLANK;
		matters = (matters != null) ? matters : Matters.BLANK;
	}

	Story with(Telling next) {
		return new Story(next, this.timeline, this.matters);
	}

	Story with(Timeline next) {
		return new Story(this.telling, next, this.matters);
	}

	Story with(Matters next) {
		return new Story(this.telling, this.timeline, next);
	}

}
