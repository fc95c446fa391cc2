package org.doctorbrief.opinions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
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
 */
public record Details(When saidOn, Statement goal, Statement reasons, Statement options, Statement risks,
		Statement waiting) {

	static final Details BLANK = new Details(null, null, null, null, null, null);

	public Details {
		saidOn = When.orUnknown(saidOn);
		goal = Statement.orBlank(goal);
		reasons = Statement.orBlank(reasons);
		options = Statement.orBlank(options);
		risks = Statement.orBlank(risks);
		waiting = Statement.orBlank(waiting);
	}

	/**
	 * What was stored. By when to decide was once asked here, too, and is asked with the
	 * reasons alone now; what was written here belongs to what was said about waiting.
	 */
	@JsonCreator
	static Details stored(@JsonProperty("saidOn") When saidOn, @JsonProperty("goal") Statement goal,
			@JsonProperty("reasons") Statement reasons, @JsonProperty("options") Statement options,
			@JsonProperty("risks") Statement risks, @JsonProperty("waiting") Statement waiting,
			@JsonProperty("decideBy") Statement decideBy) {
		return new Details(saidOn, goal, reasons, options, risks,
				Statement.orBlank(waiting).and(Statement.orBlank(decideBy)));
	}

	Progress progress() {
		return Progress.of(this.saidOn, this.goal.text(), this.reasons.text(), this.options.text(), this.risks.text(),
				this.waiting.text());
	}

}
