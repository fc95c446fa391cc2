package org.doctorbrief.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.Journey;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.OpenTo;
import org.doctorbrief.brief.Role;
import org.doctorbrief.brief.Snapshot;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page that shows all answers before they are printed. */
@Controller
class ReviewController {

	private final Briefs briefs;

	private final Journey journey;

	private final Readiness readiness;

	private final Pages pages;

	ReviewController(Briefs briefs, Journey journey, Readiness readiness, Pages pages) {
		this.briefs = briefs;
		this.journey = journey;
		this.readiness = readiness;
		this.pages = pages;
	}

	@GetMapping("/briefs/{brief}/review")
	@OpenTo(Role.READER)
	ModelAndView show(OpenBrief brief) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		return this.pages.view("pages/review", brief, snapshot)
			.addObject("open", this.readiness.open(snapshot))
			.addObject("chapters", chapters(brief, snapshot, (stop) -> stop.readable(snapshot)))
			.addObject("hidden", chapters(brief, snapshot, (stop) -> stop.hidden(snapshot)))
			.addObject("newer", chapters(brief, snapshot, (stop) -> stop.newer(snapshot)))
			.addObject("writable", brief.writable())
			.addObject("back", brief.path());
	}

	/** The parts of the brief, in the order in which the way comes to them first. */
	private List<Chapter> chapters(OpenBrief brief, Snapshot snapshot, Predicate<Journey.Stop<?>> wanted) {
		Map<String, List<Summary>> chapters = new LinkedHashMap<>();
		this.journey.stops()
			.stream()
			.filter((stop) -> !stop.step().helping() && wanted.test(stop))
			.forEach((stop) -> chapters.computeIfAbsent(stop.section().key(), (section) -> new ArrayList<>())
				.add(summary(stop, brief, snapshot)));
		return chapters.entrySet()
			.stream()
			.map((chapter) -> new Chapter(chapter.getKey(), chapter.getValue()))
			.toList();
	}

	private static Summary summary(Journey.Stop<?> stop, OpenBrief brief, Snapshot snapshot) {
		return new Summary(stop.section().key(), stop.step().key(), stop.words(), stop.path(brief) + "?from=review",
				stop.step().unprinted(), snapshot.of(stop.section()));
	}

	/** One part of the brief with its steps. */
	record Chapter(String section, List<Summary> summaries) {

		/** The beginning of its heading's message key; one step alone is its own part. */
		public String words() {
			return (this.summaries.size() == 1) ? this.summaries.get(0).words() : this.section;
		}

	}

	/** What one step shows of its answers. */
	record Summary(String section, String step, String words, String change, boolean unprinted, Object content) {

	}

}
