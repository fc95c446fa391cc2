package org.doctorbrief.brief;

import org.doctorbrief.values.Items;
import org.doctorbrief.values.Listed;
import org.doctorbrief.values.When;

/** How far along a step is. */
public enum Progress {

	NOT_STARTED, IN_PROGRESS, COMPLETED;

	/** Completed when all the answers are there, in progress when some are. */
	public static Progress of(Object... answers) {
		int given = 0;
		for (Object answer : answers) {
			if (isGiven(answer)) {
				given++;
			}
		}
		if (given == 0) {
			return NOT_STARTED;
		}
		return (given == answers.length) ? COMPLETED : IN_PROGRESS;
	}

	/** Completed once it is said that there is nothing, or once something is listed. */
	public static Progress of(Listed<?> listed) {
		boolean listing = listed.any() == Listed.Any.LISTED && listed.list().isEmpty();
		return listing ? IN_PROGRESS : of(listed.any());
	}

	private static boolean isGiven(Object answer) {
		if (answer instanceof Items<?> items) {
			return !items.isEmpty();
		}
		if (answer instanceof Boolean flag) {
			return flag;
		}
		return answer != null && !answer.equals(When.UNKNOWN);
	}

}
