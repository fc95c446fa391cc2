package org.doctorbrief.records;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

import org.doctorbrief.guidance.RecordsRights;
import org.doctorbrief.guidance.RecordsRights.Right;
import org.doctorbrief.values.When;

import org.springframework.stereotype.Component;

/** Tells how long one has been waiting for records, and what the rules say about it. */
@Component
public class Waiting {

	/** After that, a friendly question how it is going is usual. */
	private static final Period A_WEEK = Period.ofDays(7);

	private final RecordsRights rights;

	private final Clock clock;

	Waiting(RecordsRights rights, Clock clock) {
		this.rights = rights;
		this.clock = clock;
	}

	/** What the rules of that country say, or nothing where that is not known. */
	public Right right(String country) {
		return this.rights.in(country).orElse(null);
	}

	/** The day those rules were read. */
	public When checked(Right right) {
		return When.on(right.checkedOn());
	}

	/**
	 * How that request stands today.
	 * @param request the request
	 * @param country the country's two letters, or nothing
	 * @return how it stands, with its days
	 */
	public Standing of(Request request, String country) {
		LocalDate asked = request.askedOn().exactDay();
		if (asked == null || !request.open()) {
			return new Standing(settled(request), When.UNKNOWN, When.UNKNOWN);
		}
		LocalDate again = asked.plus(A_WEEK);
		Optional<LocalDate> due = this.rights.in(country).map((right) -> right.due(asked));
		LocalDate today = LocalDate.now(this.clock);
		State state = due.filter(today::isAfter).isPresent() ? State.LATE : waiting(request, today.isBefore(again));
		return new Standing(state, When.on(again), due.map(When::on).orElse(When.UNKNOWN));
	}

	private static State settled(Request request) {
		return (request.answer() != null) ? State.valueOf(request.answer().name())
				: request.made() ? State.ASKED : State.NOT_ASKED;
	}

	private static State waiting(Request request, boolean lately) {
		State alone = lately ? State.ASKED : State.ASK_AGAIN;
		return (request.answer() != null) ? State.PARTLY : alone;
	}

	/**
	 * How a request stands.
	 *
	 * @param state where it stands
	 * @param again the first day on which one may ask how it is going, or unknown
	 * @param due the last day to answer, unknown where no rule says
	 */
	public record Standing(State state, When again, When due) {

	}

	/** Where a request stands today. */
	public enum State {

		NOT_ASKED, ASKED, ASK_AGAIN, LATE, PARTLY, ALL_HERE, COULD_NOT_GET

	}

}
