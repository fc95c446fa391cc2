package org.doctorbrief.opinions;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.values.When;

/**
 * What a doctor said about a plan.
 *
 * @param saidOn when it was said
 * @param goal what the plan is for
 * @param reasons why the doctor advises it
 * @param options which other ways were named
 * @param risks which risks were named
 * @param waiting what was said about waiting
 * @param decideBy by when to decide, in the doctor's words
 */
public record Details(When saidOn, Statement goal, Statement reasons, Statement options, Statement risks,
		Statement waiting, Statement decideBy) {

	static final Details BLANK = new Details(null, null, null, null, null, null, null);

	public Details {
		saidOn = When.orUnknown(saidOn);
		goal = Statement.orBlank(goal);
		reasons = Statement.orBlank(reasons);
		options = Statement.orBlank(options);
		risks = Statement.orBlank(risks);
		waiting = Statement.orBlank(waiting);
		decideBy = Statement.orBlank(decideBy);
	}

	Progress progress() {
		return Progress.of(this.saidOn, this.goal.text(), this.reasons.text(), this.options.text(), this.risks.text(),
				this.waiting.text(), this.decideBy.text());
	}

}
