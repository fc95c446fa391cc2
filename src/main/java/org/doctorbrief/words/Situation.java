package org.doctorbrief.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.doctorbrief.patient.Reasons.Relationship;

/**
 * A conversation that is easier with words at hand; the words are messages. Its name is
 * kept in briefs and never changes.
 */
public enum Situation {

	TELL_FIRST(Moment.TELLING, Hearer.FIRST), TELL_PLAINLY(Moment.TELLING, Hearer.FIRST),
	TELL_TOGETHER(Moment.TELLING, Hearer.FIRST), TELL_AFTER_READING(Moment.TELLING, Hearer.FIRST),
	ASK_WHOM(Moment.TELLING, Hearer.FIRST), GOOD_MOMENT(Moment.TELLING, Hearer.FIRST),

	ASK_OFFICE(Moment.RECORDS, Hearer.HOLDER), ASK_RECORDS(Moment.RECORDS, Hearer.HOLDER),
	CONFIRM_REQUEST(Moment.RECORDS, Hearer.HOLDER), HURRY_RECORDS(Moment.RECORDS, Hearer.HOLDER),

	HOLD_THE_LINE(Moment.PUSHBACK, Hearer.FIRST), WHY_SO_SOON(Moment.PUSHBACK, Hearer.FIRST),

	BOOK_SECOND(Moment.VISIT, Hearer.SECOND), OPEN_VISIT(Moment.VISIT, Hearer.SECOND),
	MAY_I_RECORD(Moment.VISIT, Hearer.SECOND), SLOW_DOWN(Moment.VISIT, Hearer.SECOND),
	WRITE_TO_FIRST(Moment.VISIT, Hearer.SECOND),

	BACK_TO_FIRST(Moment.AFTER, Hearer.FIRST), WHAT_DIFFERS(Moment.AFTER, Hearer.EITHER),
	LOOK_AT_FINDINGS(Moment.AFTER, Hearer.EITHER), STAY(Moment.AFTER, Hearer.FIRST), MOVE(Moment.AFTER, Hearer.FIRST),
	TELL_SECOND(Moment.AFTER, Hearer.SECOND);

	private final Moment moment;

	private final Hearer hearer;

	Situation(Moment moment, Hearer hearer) {
		this.moment = moment;
		this.hearer = hearer;
	}

	/** Who hears it. */
	public Hearer hearer() {
		return this.hearer;
	}

	/** The situation of that name, or nothing. */
	public static Optional<Situation> of(String name) {
		return Arrays.stream(values()).filter((situation) -> situation.name().equals(name)).findFirst();
	}

	/** Those of that moment that fit how things are with the first doctor. */
	static List<Situation> of(Moment moment, Relationship relationship) {
		return Arrays.stream(values())
			.filter((situation) -> situation.moment == moment)
			.filter((situation) -> situation != TELL_TOGETHER || relationship == Relationship.WARM)
			.toList();
	}

	/** Who hears something. */
	public enum Hearer {

		FIRST, SECOND, HOLDER, EITHER

	}

}
