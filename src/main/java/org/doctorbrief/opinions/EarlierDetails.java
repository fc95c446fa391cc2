package org.doctorbrief.opinions;

import org.doctorbrief.values.When;

/**
 * What was stored about a plan before each topic had a line. By when to decide was once
 * asked here, too, and is asked with the reasons alone now; what was written here belongs
 * to what was said about waiting.
 */
record EarlierDetails(When saidOn, Statement goal, Statement reasons, Statement options, Statement risks,
		Statement waiting, Statement decideBy) {

	Opinion addedTo(Opinion opinion) {
		return opinion.saying(Topic.GOAL, this.goal)
			.saying(Topic.REASONS, this.reasons)
			.saying(Topic.OPTIONS, this.options)
			.saying(Topic.RISKS, this.risks)
			.saying(Topic.WAITING, Statement.orBlank(this.waiting).and(Statement.orBlank(this.decideBy)));
	}

}
