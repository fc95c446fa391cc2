package org.doctorbrief.history;

import java.time.Clock;
import java.util.List;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.brief.Version;
import org.doctorbrief.values.Moment;

/**
 * One version as a page shows it.
 *
 * @param number the version's number
 * @param when the day and the minute it was saved, by the clock of this computer
 * @param content what the section was
 * @param steps the steps about which it says something
 */
record Before(long number, String when, Object content, List<String> steps) {

	static <C> Before of(Section<C> section, Version version, Snapshot snapshot, Clock clock) {
		C content = snapshot.of(section, version);
		List<String> steps = section.steps()
			.stream()
			.filter((step) -> !step.helping() && step.progress().apply(content) != Progress.NOT_STARTED)
			.map((step) -> step.key())
			.toList();
		return new Before(version.number(), Moment.inFull(version.savedAt(), clock), content, steps);
	}

}
