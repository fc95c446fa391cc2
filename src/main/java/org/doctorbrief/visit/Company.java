package org.doctorbrief.visit;

import java.util.List;
import java.util.Objects;

import org.doctorbrief.brief.Progress;

/**
 * Who comes along to the visit, and what for.
 *
 * @param name the companion's name
 * @param relation who that is to the patient
 * @param phone how to reach the companion
 * @param does what the companion will do
 * @param more what else, in own words
 */
public record Company(String name, String relation, String phone, List<Task> does, String more) {

	static final Company BLANK = new Company(null, null, null, null, null);

	public Company {
		does = (does != null) ? does.stream().filter(Objects::nonNull).toList() : List.of();
	}

	Progress progress() {
		return Progress.of(this.name, !this.does.isEmpty() || this.more != null);
	}

	/** What a companion can do. */
	public enum Task {

		TAKE_NOTES, ASK, TALK_OVER, LISTEN

	}

}
