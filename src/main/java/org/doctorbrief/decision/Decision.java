package org.doctorbrief.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.decision.Chosen.Agreement;
import org.doctorbrief.values.ItemList;
import org.doctorbrief.values.Items;
import org.doctorbrief.values.When;

/**
 * What the patient makes of two views. A choice is never taken back: a new one follows
 * it.
 *
 * @param paths what matters, and what each path would involve
 * @param choices what was chosen, the newest last
 * @param closing what is done at the end
 */
public record Decision(Paths paths, Items<Chosen> choices, Closing closing) {

	static final Decision BLANK = new Decision(null, null, null);

	public Decision {
		paths = (paths != null) ? paths : Paths.BLANK;
		choices = Items.orNone(choices);
		closing = (closing != null) ? closing : Closing.BLANK;
	}

	/** What is chosen now, or nothing. */
	public Chosen latest() {
		return this.choices.isEmpty() ? null : this.choices.list().get(this.choices.size() - 1);
	}

	/** What is chosen now. */
	Optional<Chosen> now() {
		return Optional.ofNullable(latest());
	}

	/** What was chosen before that, the oldest first. */
	public List<Chosen> earlier() {
		return this.choices.list().subList(0, Math.max(0, this.choices.size() - 1));
	}

	Decision with(Paths next) {
		return new Decision(next, this.choices, this.closing);
	}

	Decision with(Closing next) {
		return new Decision(this.paths, this.choices, next);
	}

	/**
	 * With that choice. The same outcome for the same reason is the same choice, of which
	 * the day and who agreed may be put right; any other follows it.
	 * @param outcome what was chosen
	 * @param why why, or nothing
	 * @param on the day, unknown for the usual one
	 * @param agreed who agreed to waiting
	 * @param today the usual day of a new choice
	 * @return the next state
	 */
	Decision chosen(Outcome outcome, String why, When on, Agreement agreed, LocalDate today) {
		Objects.requireNonNull(outcome);
		Optional<Chosen> same = now().filter((now) -> now.says(outcome, why));
		if (same.isPresent()) {
			return with(same.get().corrected(on, agreed));
		}
		int place = Math.min(this.choices.size() + 1, ItemList.MOST);
		When day = on.equals(When.UNKNOWN) ? When.on(today) : on;
		return with(new Chosen("c" + place, outcome, why, day, agreed));
	}

	Progress choosing() {
		return Progress.of(this.choices);
	}

	private Decision with(Chosen choice) {
		return new Decision(this.paths, this.choices.put(choice), this.closing);
	}

}
