package org.doctorbrief.brief;

import java.util.function.Function;

/**
 * One page of a section: where it stands in the journey, whether the short way leads
 * through it, and how far along it is, computed from content.
 *
 * @param key the last word of its URL and of its message keys
 * @param group the part of the task list it stands in
 * @param order its place among all steps
 * @param essential whether the short way leads through it
 * @param progress tells from the content how far along it is
 * @param <C> the section's content
 */
public record Step<C>(String key, Group group, int order, boolean essential, Function<C, Progress> progress) {

	/** The groups of the task list, in order. */
	public enum Group {

		STORY, RECORDS, VISIT, AFTER

	}

	/** A step off the short way. */
	public static <C> Step<C> of(String key, Group group, int order, Function<C, Progress> progress) {
		return new Step<>(key, group, order, false, progress);
	}

	/** A step of the short way. */
	public static <C> Step<C> essential(String key, Group group, int order, Function<C, Progress> progress) {
		return new Step<>(key, group, order, true, progress);
	}

}
