package org.doctorbrief.decision;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.decision.Ending.State;
import org.doctorbrief.decision.Ending.Task;
import org.doctorbrief.values.Items;
import org.doctorbrief.values.When;

/**
 * What is done at the end.
 *
 * @param endings what was said about each thing
 * @param closedOn the day on which the patient said that this is closed
 */
public record Closing(Items<Ending> endings, When closedOn) {

	static final Closing BLANK = new Closing(null, null);

	public Closing {
		endings = Items.orNone(endings);
		closedOn = When.orUnknown(closedOn);
	}

	/** Where that thing stands. */
	public Ending of(Task task) {
		return this.endings.find(task.name()).orElseGet(() -> Ending.blank(task));
	}

	/** Whether the patient said that this is closed. */
	public boolean closed() {
		return !this.closedOn.equals(When.UNKNOWN);
	}

	/** What is to be done, of a third doctor only where there is one. */
	public List<Task> tasks(boolean third) {
		return Stream.of(Task.values())
			.filter((task) -> task != Task.TOLD_THIRD || third || !of(task).untouched())
			.toList();
	}

	Closing with(Ending ending) {
		Items<Ending> next = ending.untouched() ? this.endings.removed(ending.id()) : this.endings.put(ending);
		return new Closing(next, this.closedOn);
	}

	/** With exactly these done; what is not needed stays so. */
	Closing done(Collection<Task> ticked) {
		Closing next = this;
		for (Task task : Task.values()) {
			Ending ending = of(task);
			if (ticked.contains(task)) {
				next = next.with(ending.in(State.DONE));
			}
			else if (ending.state() == State.DONE) {
				next = next.with(ending.in(null));
			}
		}
		return next;
	}

	/** Closed on that day, unless it is closed already. */
	Closing closed(When day) {
		return closed() ? this : new Closing(this.endings, day);
	}

	Closing opened() {
		return new Closing(this.endings, null);
	}

	Progress progress() {
		if (closed()) {
			return Progress.COMPLETED;
		}
		return this.endings.isEmpty() ? Progress.NOT_STARTED : Progress.IN_PROGRESS;
	}

}
