package org.doctorbrief.decision;

import java.util.List;

import org.doctorbrief.decision.Ending.State;
import org.doctorbrief.decision.Ending.Task;
import org.doctorbrief.pages.Choice;
import org.doctorbrief.values.When;

/**
 * What the page about the end asks for.
 *
 * @param done the {@link Task}s that are done
 * @param closed anything, when this is closed
 */
record ClosingForm(List<String> done, String closed) {

	ClosingForm {
		done = (done != null) ? done : List.of();
	}

	static ClosingForm of(Decision decision) {
		Closing closing = decision.closing();
		return new ClosingForm(Choice.names(closing.endings()
			.stream()
			.filter((ending) -> ending.state() == State.DONE)
			.map(Ending::task)
			.sorted()
			.toList()), closing.closed() ? "YES" : null);
	}

	Decision applied(Decision decision, When today) {
		Closing next = decision.closing().done(Choice.all(Task.class, this.done));
		return decision.with((this.closed != null) ? next.closed(today) : next.opened());
	}

}
