package org.doctorbrief.opinions;

import org.doctorbrief.brief.Progress;

/**
 * What one doctor said; the same for the first as for any other.
 *
 * @param saidBy the doctor's name, when it was written here
 * @param diagnosis the diagnosis as told
 * @param plan what the doctor advises
 * @param details what else was said about the plan
 */
public record Opinion(String saidBy, Statement diagnosis, Statement plan, Details details) {

	static final Opinion BLANK = new Opinion(null, null, null, null);

	public Opinion {
		diagnosis = Statement.orBlank(diagnosis);
		plan = Statement.orBlank(plan);
		details = (details != null) ? details : Details.BLANK;
	}

	static Opinion orBlank(Opinion opinion) {
		return (opinion != null) ? opinion : BLANK;
	}

	Opinion with(Details next) {
		return new Opinion(this.saidBy, this.diagnosis, this.plan, next);
	}

	Opinion saying(String saidBy, Statement diagnosis, Statement plan) {
		return new Opinion(saidBy, diagnosis, plan, this.details);
	}

	Progress progress() {
		Progress told = Progress.of(this.diagnosis.text(), this.plan.text());
		return (told == Progress.NOT_STARTED && this.saidBy != null) ? Progress.IN_PROGRESS : told;
	}

}
