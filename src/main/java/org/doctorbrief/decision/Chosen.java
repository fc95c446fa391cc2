package org.doctorbrief.decision;

import java.util.Objects;

import org.doctorbrief.values.Item;
import org.doctorbrief.values.When;

/**
 * What was chosen on one day.
 *
 * @param id its place among all choices
 * @param outcome what was chosen
 * @param why why, in the patient's words
 * @param on the day
 * @param agreed who agreed to waiting; nothing is known of it with any other outcome
 */
public record Chosen(String id, Outcome outcome, String why, When on, Agreement agreed) implements Item {

	public Chosen {
		Objects.requireNonNull(id);
		Objects.requireNonNull(outcome);
		on = When.orUnknown(on);
		agreed = (outcome == Outcome.WAIT && agreed != null) ? agreed : Agreement.NONE;
	}

	@Override
	public String label() {
		return this.outcome.name();
	}

	/** Whether somebody waits without a doctor who agreed. */
	public boolean agreementOpen() {
		return this.outcome == Outcome.WAIT && (this.agreed.by() == null || this.agreed.until().equals(When.UNKNOWN));
	}

	boolean says(Outcome other, String reason) {
		return this.outcome == other && Objects.equals(this.why, reason);
	}

	/** The same choice with another day, if one is known, and another agreement. */
	Chosen corrected(When day, Agreement next) {
		return new Chosen(this.id, this.outcome, this.why, day.equals(When.UNKNOWN) ? this.on : day, next);
	}

	/**
	 * That a doctor agreed to waiting.
	 *
	 * @param by which doctor
	 * @param until until when, as the doctor said; never worked out
	 */
	public record Agreement(String by, When until) {

		static final Agreement NONE = new Agreement(null, null);

		public Agreement {
			until = When.orUnknown(until);
		}

	}

}
