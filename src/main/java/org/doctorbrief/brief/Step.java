package org.doctorbrief.brief;

import java.util.function.Function;

/**
 * One page of a section: where it stands in the journey, what part it plays, and how far
 * along it is, computed from content.
 *
 * @param key the last word of its URL and of its message keys
 * @param group the part of the task list it stands in
 * @param order its place among all steps
 * @param kind what part it plays
 * @param progress tells from the content how far along it is
 * @param <C> the section's content
 */
public record Step<C>(String key, Group group, int order, Kind kind, Function<C, Progress> progress) {

	/** The groups of the task list, in order. */
	public enum Group {

		STORY, RECORDS, VISIT, AFTER

	}

	/** What part a step plays. */
	public enum Kind {

		/** The short way leads through it. */
		ESSENTIAL,

		/** It says more. */
		FURTHER,

		/** It only helps to fill another step, which shows what came of it. */
		HELPING,

		/** It is for the writer alone: paper shows it only when she asks for it. */
		UNPRINTED

	}

	/** Whether the short way leads through it. */
	public boolean essential() {
		return this.kind == Kind.ESSENTIAL;
	}

	/** Whether it shows nothing of its own on the review page and on paper. */
	public boolean helping() {
		return this.kind == Kind.HELPING;
	}

	/** Whether paper shows it only when the writer asks for it. */
	public boolean unprinted() {
		return this.kind == Kind.UNPRINTED;
	}

	/** A step off the short way. */
	public static <C> Step<C> of(String key, Group group, int order, Function<C, Progress> progress) {
		return new Step<>(key, group, order, Kind.FURTHER, progress);
	}

	/** A step of the short way. */
	public static <C> Step<C> essential(String key, Group group, int order, Function<C, Progress> progress) {
		return new Step<>(key, group, order, Kind.ESSENTIAL, progress);
	}

	/** A step that only helps to fill another. */
	public static <C> Step<C> helping(String key, Group group, int order, Function<C, Progress> progress) {
		return new Step<>(key, group, order, Kind.HELPING, progress);
	}

	/** A step for the writer alone. */
	public static <C> Step<C> unprinted(String key, Group group, int order, Function<C, Progress> progress) {
		return new Step<>(key, group, order, Kind.UNPRINTED, progress);
	}

}
