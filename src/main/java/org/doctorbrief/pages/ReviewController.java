package org.doctorbrief.pages;

import java.util.List;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.Journey;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page that shows all answers before they are printed. */
@Controller
class ReviewController {

	private final Briefs briefs;

	private final Journey journey;

	private final Pages pages;

	ReviewController(Briefs briefs, Journey journey, Pages pages) {
		this.briefs = briefs;
		this.journey = journey;
		this.pages = pages;
	}

	@GetMapping("/briefs/{brief}/review")
	ModelAndView show(OpenBrief brief) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		List<Summary> summaries = this.journey.stops()
			.stream()
			.filter((stop) -> !stop.step().helping())
			.map((stop) -> new Summary(stop.section().key(), stop.step().key(), stop.words(),
					stop.path(brief) + "?from=review", stop.step().unprinted(), snapshot.of(stop.section())))
			.toList();
		return this.pages.view("pages/review", brief, snapshot)
			.addObject("summaries", summaries)
			.addObject("back", brief.path());
	}

	/** What one step shows of its answers. */
	record Summary(String section, String step, String words, String change, boolean unprinted, Object content) {

	}

}
