package org.doctorbrief.story;

import org.doctorbrief.brief.Progress;

/**
 * The patient's story and what belongs to it.
 *
 * @param telling the story, short enough to be told
 * @param timeline what happened when
 * @param matters what matters to the patient
 * @param company who comes along to the visit
 * @param notes notes for nobody else, which are never printed
 */
public record Story(Telling telling, Timeline timeline, Matters matters, Company company, String notes) {

	static final Story BLANK = new Story(null, null, null, null, null);

	public Story {
		telling = (telling != null) ? telling : Telling.BLANK;
		timeline = (timeline != null) ? timeline : Timeline.BLANK;
		matters = (matters != null) ? matters : Matters.BLANK;
		company = (company != null) ? company : Company.BLANK;
	}

	Story with(Telling next) {
		return new Story(next, this.timeline, this.matters, this.company, this.notes);
	}

	Story with(Timeline next) {
		return new Story(this.telling, next, this.matters, this.company, this.notes);
	}

	Story with(Matters next) {
		return new Story(this.telling, this.timeline, next, this.company, this.notes);
	}

	Story with(Company next) {
		return new Story(this.telling, this.timeline, this.matters, next, this.notes);
	}

	Story noting(String next) {
		return new Story(this.telling, this.timeline, this.matters, this.company, next);
	}

	Progress noted() {
		return Progress.of(this.notes);
	}

}
