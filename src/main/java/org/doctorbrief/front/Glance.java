package org.doctorbrief.front;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.doctorbrief.front.Facts.Reader;

/** What the cells of page 1 tell, each taken from steps that the sheets tell in full. */
enum Glance {

	GOAL(one("patient.start", Reader::goal)),

	PERSON(several("patient.about", Reader::person), one("visit.company", Reader::company)),

	DOCTORS(one("doctors.first", Reader::first), one("doctors.second", Reader::second),
			one("doctors.second", Reader::visit)),

	REASONS(one("patient.reasons", Reader::reasons)),

	STORY(one("story.telling", Reader::story)),

	DIAGNOSIS(one("opinions.first", Reader::diagnosis)),

	PLAN(one("opinions.first", Reader::plan)),

	MEDICINES(several("medications.medicines", Reader::medicines)),

	ALLERGIES(several("medications.allergies", Reader::allergies)),

	QUESTIONS(several("questions.list", Reader::mustAsk)),

	HERE(one("records.checklist", Reader::here)),

	MISSING(one("records.checklist", Reader::missing));

	private final List<From> parts;

	Glance(From... parts) {
		this.parts = List.of(parts);
	}

	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether it was not left out by choice, or not all of it. */
	boolean standsIn(Edition edition) {
		return this.parts.stream().anyMatch((part) -> edition.has(part.step()));
	}

	/** All of it, as far as it was stated and not left out. */
	List<Told> told(Reader read) {
		return this.parts.stream()
			.filter((part) -> read.edition().has(part.step()))
			.flatMap((part) -> part.texts().apply(read).map((text) -> new Told(part.step(), text)))
			.toList();
	}

	/** Whether it stands on page 1 only where the others leave room. */
	boolean optional() {
		return this == STORY;
	}

	/** Whether its lines are numbered. */
	boolean numbered() {
		return this == QUESTIONS;
	}

	/** Whether its lines may become one paragraph when there are many. */
	boolean list() {
		return this == MEDICINES || this == ALLERGIES;
	}

	private static From one(String step, Function<Reader, String> text) {
		return new From(step, (read) -> Stream.ofNullable(text.apply(read)));
	}

	private static From several(String step, Function<Reader, List<String>> texts) {
		return new From(step, (read) -> texts.apply(read).stream());
	}

	private record From(String step, Function<Reader, Stream<String>> texts) {

	}

	/**
	 * One text.
	 *
	 * @param step the step it was taken from
	 * @param text what it says
	 */
	record Told(String step, String text) {

	}

}
