package org.doctorbrief.candidates;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.pages.Pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * All candidates side by side, in the order of the list. Nothing is counted, ranked or
 * sorted here.
 */
@Controller("candidatesBesideController")
@RequestMapping("/briefs/{brief}/candidates/beside")
class BesideController {

	private final Briefs briefs;

	private final Pages pages;

	private final CandidatesSection section;

	BesideController(Briefs briefs, Pages pages, CandidatesSection section) {
		this.briefs = briefs;
		this.pages = pages;
		this.section = section;
	}

	@GetMapping
	ModelAndView show(OpenBrief brief) {
		brief.requireShown(this.section.key());
		Snapshot snapshot = this.briefs.snapshot(brief);
		snapshot.requireReadable(this.section);
		return this.pages.view("candidates/beside", brief, snapshot)
			.addObject("all", snapshot.of(this.section).list().list())
			.addObject("facts", Fact.values())
			.addObject("back", brief.path() + "/candidates/list");
	}

	/** Shows one a column earlier or later, which is the order of the list as well. */
	@PostMapping
	String move(OpenBrief brief, @RequestParam String item, @RequestParam boolean up) {
		this.briefs.change(brief, this.section, (candidates) -> candidates.with(candidates.list().moved(item, up)));
		return "redirect:" + brief.path() + "/candidates/beside";
	}

}
