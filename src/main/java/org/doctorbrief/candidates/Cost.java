package org.doctorbrief.candidates;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.values.When;

/**
 * What was asked about the cost before a visit is booked.
 *
 * @param asked what somebody was asked about
 * @param replies what they said, in the order of the points
 */
public record Cost(List<Point> asked, List<Reply> replies) {

	static final Cost BLANK = new Cost(null, null);

	public Cost {
		asked = (asked != null) ? asked.stream().filter(Objects::nonNull).toList() : List.of();
		List<Reply> all = (replies != null) ? replies : List.of();
		replies = Arrays.stream(Point.values())
			.flatMap((point) -> all.stream().filter((reply) -> reply != null && reply.to() == point).limit(1))
			.filter(Reply::given)
			.toList();
	}

	/** What they said to that. */
	Reply reply(Point to) {
		return this.replies.stream()
			.filter((reply) -> reply.to() == to)
			.findFirst()
			.orElseGet(() -> new Reply(to, null, null));
	}

	Progress progress() {
		if (equals(BLANK)) {
			return Progress.NOT_STARTED;
		}
		boolean all = Arrays.stream(Point.values()).allMatch((point) -> reply(point).said() != null);
		return all ? Progress.COMPLETED : Progress.IN_PROGRESS;
	}

	/** What to ask about. */
	public enum Point {

		COVERED, REFERRAL, APPROVAL, NETWORK, SHARE

	}

	/**
	 * What they said.
	 *
	 * @param to to which point
	 * @param said their answer
	 * @param on the day they said it
	 */
	public record Reply(Point to, String said, When on) {

		public Reply {
			on = When.orUnknown(on);
		}

		boolean given() {
			return this.said != null || !this.on.equals(When.UNKNOWN);
		}

	}

}
