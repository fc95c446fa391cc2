package org.doctorbrief.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.doctorbrief.brief.Journey;
import org.doctorbrief.brief.Progress;
import org.doctorbrief.brief.Snapshot;

import org.springframework.stereotype.Component;

/**
 * The sheets behind page 1, in the order of the paper, and the steps each of them shows.
 */
@Component
class BriefSheets {

	/** The sheet that has room for answers below each question. */
	static final String QUESTIONS = "questions";

	/** The sheet that tells what is enclosed, what is missing and what was left out. */
	static final String RECORDS = "records";

	private static final List<Plan> PLANS = List.of(new Plan("story", List.of("story.telling", "story.timeline")),
			new Plan("results", List.of("results.list")),
			new Plan("person", List.of("patient.start", "patient.about", "patient.reasons", "doctors.first")),
			new Plan("background",
					List.of("background.conditions", "background.operations", "background.family", "story.matters")),
			new Plan("medications", List.of("medications.medicines", "medications.allergies")),
			new Plan("opinion", List.of("opinions.first", "opinions.plan")),
			new Plan(QUESTIONS, List.of("questions.list")),
			new Plan(RECORDS, List.of("records.checklist", "records.asking", "records.office", "records.sending",
					"doctors.second", "doctors.third", "visit.appointment", "visit.company")));

	/** What the patient keeps to herself, and prints only when she asks for it. */
	private static final Plan NOTES = new Plan("notes", List.of("notes.own"));

	/** Without these nobody knows whose brief it is. */
	private static final Set<String> ALWAYS = Set.of("patient.start");

	/**
	 * The steps that the paper shows in a way of its own, for eyes that look for one
	 * thing.
	 */
	private static final Set<String> OWN = Set.of("medications.medicines", "medications.allergies", "records.checklist",
			"results.list", "doctors.first", "doctors.second", "doctors.third");

	/** The tables, which have no room for their columns in large print. */
	private static final Set<String> TABLES = Set.of("medications.medicines", "medications.allergies");

	/** The sheets and steps that are left out as long as there is nothing on them. */
	private static final Set<String> IF_BEGUN = Set.of("story", "results", "background", "records.asking",
			"records.sending", "doctors.third", "visit.appointment", "visit.company");

	private final Journey journey;

	BriefSheets(Journey journey) {
		this.journey = journey;
	}

	/** The sheets of that brief. */
	List<Sheet> of(Snapshot brief, Print print) {
		Stream<Plan> plans = print.notes() ? Stream.concat(PLANS.stream(), Stream.of(NOTES)) : PLANS.stream();
		return plans.map((plan) -> plan.of(print))
			.filter((plan) -> !IF_BEGUN.contains(plan.key())
					|| plan.steps().stream().anyMatch((words) -> begun(words, brief)))
			.filter((plan) -> !plan.steps().isEmpty()
					|| (plan.key().equals(RECORDS) && !print.edition().without().isEmpty()))
			.map((plan) -> new Sheet(plan.key(), parts(plan, brief)))
			.toList();
	}

	/** The words of all steps that are printed, in order. */
	static List<String> printed() {
		return PLANS.stream().flatMap((plan) -> plan.steps().stream()).toList();
	}

	/** The words of the steps that can be left out, in order. */
	static List<String> choosable() {
		return printed().stream().filter((words) -> !ALWAYS.contains(words)).toList();
	}

	/** Those of the given words that can be left out. */
	static Set<String> choosable(Collection<String> words) {
		return choosable().stream().filter(words::contains).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The steps that are hidden from whoever reads that brief, and those that a newer
	 * version of the application wrote.
	 */
	static List<String> withheld(Snapshot brief) {
		Stream<String> hidden = choosable().stream().filter((words) -> brief.hides(section(words)));
		return Stream.concat(hidden, newer(brief).stream()).toList();
	}

	/** The steps that a newer version of the application wrote. */
	static List<String> newer(Snapshot brief) {
		return printed().stream().filter((words) -> brief.newer(section(words))).toList();
	}

	/** Whether the private notes can be read. */
	static boolean hasNotes(Snapshot brief) {
		return NOTES.steps()
			.stream()
			.map(BriefSheets::section)
			.noneMatch((section) -> brief.hides(section) || brief.newer(section));
	}

	private static String section(String words) {
		return words.substring(0, words.indexOf('.'));
	}

	/** The sheet of each step. */
	static Map<String, String> places() {
		return PLANS.stream()
			.flatMap((plan) -> plan.steps().stream().map((step) -> Map.entry(step, plan.key())))
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private List<Part> parts(Plan plan, Snapshot brief) {
		return plan.steps()
			.stream()
			.filter((words) -> !IF_BEGUN.contains(words) || begun(words, brief))
			.map((words) -> part(words, brief))
			.toList();
	}

	private boolean begun(String words, Snapshot brief) {
		return stop(words).progress(brief) != Progress.NOT_STARTED;
	}

	private Journey.Stop<?> stop(String words) {
		return this.journey.at(section(words), words.substring(words.indexOf('.') + 1));
	}

	private Part part(String words, Snapshot brief) {
		Journey.Stop<?> stop = stop(words);
		return new Part(stop.section().key(), stop.step().key(), brief.of(stop.section()));
	}

	/** Which steps a sheet shows. */
	private record Plan(String key, List<String> steps) {

		Plan of(Print print) {
			return new Plan(this.key, this.steps.stream().filter(print.edition()::has).toList());
		}

	}

	/** A sheet with its parts. */
	record Sheet(String key, List<Part> parts) {

	}

	/** What a step shows of its answers. */
	record Part(String section, String step, Object content) {

		/** The beginning of its message keys. */
		public String words() {
			return this.section + "." + this.step;
		}

		/** The template that has its fragment for that print. */
		public String template(Print print) {
			boolean own = OWN.contains(words()) && !(print.edition().large() && TABLES.contains(words()));
			return own ? "documents/" + this.section : this.section + "/summary";
		}

	}

}
