package org.doctorbrief.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.doctorbrief.records.RecordItem.State;
import org.doctorbrief.values.Item;
import org.doctorbrief.values.When;

/**
 * That one holder of records was asked for some of them, and what came of it.
 *
 * @param id a random word
 * @param holder who was asked
 * @param covers the records asked for
 * @param more what else was asked for, in the person's words
 * @param askedOn when they were asked, unknown when they were not yet
 * @param how in what way, form and for what fee
 * @param answer what came of it, or nothing while one waits
 * @param answeredOn when it was so
 * @param said who said what about it
 */
public record Request(String id, String holder, List<RecordKind> covers, String more, When askedOn, How how,
		Answer answer, When answeredOn, String said) implements Item {

	public Request {
		Objects.requireNonNull(id);
		covers = (covers != null) ? covers.stream().filter(Objects::nonNull).toList() : List.of();
		askedOn = When.orUnknown(askedOn);
		how = (how != null) ? how : How.UNKNOWN;
		answeredOn = When.orUnknown(answeredOn);
	}

	static Request blank(String id) {
		return new Request(id, null, null, null, null, null, null, null, null);
	}

	@Override
	public String label() {
		return Stream.of(this.holder, this.more, this.said).filter(Objects::nonNull).findFirst().orElse("");
	}

	/** Whether nobody has answered it, or not in full. */
	public boolean open() {
		return this.answer == null || this.answer == Answer.PARTLY;
	}

	/** Whether it was made: on that day, or at least answered. */
	public boolean made() {
		return !this.askedOn.equals(When.UNKNOWN) || this.answer != null;
	}

	/**
	 * With an answer to it.
	 * @param next what came of it
	 * @param on when, {@link When#UNKNOWN} if nobody remembers
	 * @return the next state
	 * @throws IllegalArgumentException if that was before it was asked for
	 */
	Request answered(Answer next, When on) {
		if (before(on, this.askedOn)) {
			throw new IllegalArgumentException("Nothing is answered before it is asked for");
		}
		return new Request(this.id, this.holder, this.covers, this.more, this.askedOn, this.how, next, on, this.said);
	}

	/** Whether one day is known to be before another. */
	static boolean before(When one, When other) {
		LocalDate first = one.exactDay();
		LocalDate second = other.exactDay();
		return first != null && second != null && first.isBefore(second);
	}

	/** What this says about a thing that it covers: what is here stays here. */
	RecordItem told(RecordItem item) {
		if (item.state() == State.HERE || !made() || this.answer == Answer.PARTLY) {
			return item;
		}
		RecordItem asked = item.asked(this.askedOn).heldBy(this.holder);
		return (this.answer != null) ? asked.in(this.answer.state()) : asked;
	}

	/**
	 * The way it goes.
	 *
	 * @param route how they were asked, or nothing
	 * @param form in what form the records are wanted
	 * @param fee what it costs
	 * @param sendTo where they should go, or nothing
	 */
	public record How(Route route, String form, String fee, SendTo sendTo) {

		static final How UNKNOWN = new How(null, null, null, null);

	}

	/** How one asks for records. */
	public enum Route {

		PORTAL, WRITTEN, IN_PERSON, PHONE, APP

	}

	/** Where records should go. */
	public enum SendTo {

		ME, NEW_DOCTOR, BOTH

	}

	/** What came of a request. */
	public enum Answer {

		ALL_HERE(State.HERE), PARTLY(State.ASKED), COULD_NOT_GET(State.COULD_NOT_GET);

		private final State state;

		Answer(State state) {
			this.state = state;
		}

		State state() {
			return this.state;
		}

	}

}
