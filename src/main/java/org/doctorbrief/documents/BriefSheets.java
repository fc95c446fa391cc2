package org.doctorbrief.documents;

import java.util.List;
import java.util.Set;

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

	private static final List<Plan> PLANS = List.of(new Plan("story", List.of("story.telling", "story.timeline")),
			new Plan("results", List.of("results.list")),
			new Plan("person", List.of("patient.start", "patient.about", "patient.reasons", "doctors.first")),
			new Plan("background",
					List.of("background.conditions", "background.operations", "background.family", "story.matters")),
			new Plan("medications", List.of("medications.medicines", "medications.allergies")),
			new Plan("opinion", List.of("opinions.first", "opinions.plan")),
			new Plan(QUESTIONS, List.of("questions.list")), new Plan("records", List.of("records.checklist",
					"records.office", "records.sending", "doctors.second", "visit.appointment", "visit.company")));

	/**
	 * The steps that the paper shows in a way of its own, for eyes that look for one
	 * thing.
	 */
	private static final Set<String> OWN = Set.of("medications.medicines", "medications.allergies", "records.checklist",
			"results.list", "doctors.first", "doctors.second");

	/** The sheets and steps that are left out as long as there is nothing on them. */
	private static final Set<String> IF_BEGUN = Set.of("story", "results", "background", "records.sending",
			"visit.appointment", "visit.company");

	private final Journey journey;

	BriefSheets(Journey journey) {
		this.journey = journey;
	}

	/** The sheets of that brief. */
	List<Sheet> of(Snapshot brief) {
		return PLANS.stream()
			.filter((plan) -> !IF_BEGUN.contains(plan.key())
					|| plan.steps().stream().anyMatch((words) -> begun(words, brief)))
			.map((plan) -> new Sheet(plan.key(), parts(plan, brief)))
			.toList();
	}

	/** The words of all steps that are printed, in order. */
	static List<String> printed() {
		return PLANS.stream().flatMap((plan) -> plan.steps().stream()).toList();
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
		int dot = words.indexOf('.');
		return this.journey.at(words.substring(0, dot), words.substring(dot + 1));
	}

	private Part part(String words, Snapshot brief) {
		Journey.Stop<?> stop = stop(words);
		return new Part(stop.section().key(), stop.step().key(), brief.of(stop.section()));
	}

	/** Which steps a sheet shows. */
	private record Plan(String key, List<String> steps) {

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

		/** The template that has its fragment. */
		public String template() {
			return OWN.contains(words()) ? "documents/" + this.section : this.section + "/summary";
		}

	}

}
