package org.doctorbrief.decision;

import java.util.Objects;

import org.doctorbrief.values.Item;
import org.doctorbrief.values.When;

/**
 * Where one of the things stands that are done at the end.
 *
 * @param task what is to be done
 * @param state where it stands, or nothing
 * @param on the day
 * @param note anything else: with whom, to whom
 */
public record Ending(Task task, State state, When on, String note) implements Item {

	public Ending {
		Objects.requireNonNull(task);
		on = When.orUnknown(on);
	}

	static Ending blank(Task task) {
		return new Ending(task, null, null, null);
	}

	@Override
	public String id() {
		return this.task.name();
	}

	@Override
	public String label() {
		return id();
	}

	/** Whether nothing more is to be done about it. */
	public boolean settled() {
		return this.state == State.DONE || this.state == State.NOT_NEEDED;
	}

	/** Whether nothing was said about it. */
	public boolean untouched() {
		return equals(blank(this.task));
	}

	Ending in(State next) {
		return new Ending(this.task, next, this.on, this.note);
	}

	/** What is done at the end, so that nobody is left in the dark. */
	public enum Task {

		TOLD_FIRST("words/BACK_TO_FIRST"), TOLD_SECOND("words/TELL_SECOND"), TOLD_THIRD("letters/kept"),
		REPORT_SENT("words/WRITE_TO_FIRST"), NEXT_APPOINTMENT("words/GOOD_MOMENT"),
		MEDICINES_UPDATED("medications/medicines"), COORDINATOR("questions/bank");

		private final String help;

		Task(String help) {
			this.help = help;
		}

		/** The page that helps with it, after that choice or after none. */
		String help(Chosen choice) {
			return (this == TOLD_FIRST && choice != null && choice.outcome() != Outcome.THIRD_OPINION)
					? choice.outcome().words() : this.help;
		}

	}

	/** Where it stands. */
	public enum State {

		DONE, NOT_NEEDED, NOT_YET

	}

}
