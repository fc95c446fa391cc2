package org.doctorbrief.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.doctorbrief.values.When;

/**
 * Why a second opinion is wanted.
 *
 * @param goal what it should settle, in one line
 * @param ticked the reasons that were ticked
 * @param other a reason in her own words
 * @param safeTime what the first doctor said about how much time there is
 * @param askedOn when she asked
 * @param decideBy the day the first doctor named; never worked out here
 * @param relationship how things are with the first doctor
 */
public record Reasons(String goal, List<Reason> ticked, String other, String safeTime, When askedOn, When decideBy,
		Relationship relationship) {

	static final Reasons BLANK = new Reasons(null, null, null, null, null, null, null);

	private static final int SOON_DAYS = 7;

	public Reasons {
		ticked = (ticked != null) ? ticked.stream().filter(Objects::nonNull).toList() : List.of();
		askedOn = When.orUnknown(askedOn);
		decideBy = When.orUnknown(decideBy);
	}

	Reasons aimingAt(String goal) {
		return new Reasons(goal, this.ticked, this.other, this.safeTime, this.askedOn, this.decideBy,
				this.relationship);
	}

	/** Whether the day to decide by is past or within a week. */
	public boolean soon(LocalDate today) {
		LocalDate day = this.decideBy.exactDay();
		return day != null && !day.isAfter(today.plusDays(SOON_DAYS));
	}

	/** Why people ask for a second opinion. */
	public enum Reason {

		SERIOUS_OR_UNCLEAR, RARE, SURGERY_OR_HIGH_RISK, TRADE_OFFS, NOT_BETTER, NOT_EXPLAINED, VIEWS_DIFFER,
		OTHER_OPTIONS, CONFIDENCE, RUSHED, RISK_AND_BENEFIT, AVOID_UNNEEDED

	}

	/** How things are with the first doctor. */
	public enum Relationship {

		WARM, NEUTRAL, STRAINED, NOT_SAID

	}

}
