package org.doctorbrief.brief;

import org.doctorbrief.values.Items;
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
