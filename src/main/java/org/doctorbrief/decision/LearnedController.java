package org.doctorbrief.decision;

import java.util.List;
import java.util.Locale;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.opinions.Topic;
import org.doctorbrief.pages.Page;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.sheets.Sheets;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page for the first doctor: what goes on it, and the page itself. */
@Controller
@RequestMapping("/briefs/{brief}/decision")
class LearnedController {

	private final Briefs briefs;

	private final Pages pages;

	private final Learned learned;

	private final Sheets sheets;

	LearnedController(Briefs briefs, Pages pages, Learned learned, Sheets sheets) {
		this.briefs = briefs;
		this.pages = pages;
		this.learned = learned;
		this.sheets = sheets;
	}

	@GetMapping("/learned")
	ModelAndView choose(OpenBrief brief, Posted posted) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		List<Topic> topics = this.learned.topics(snapshot);
		return this.pages.view("decision/learned", brief, snapshot)
			.addObject("form", LearnedForm.usual(topics))
			.addObject("topics", topics)
			.addObject("more", LearnedForm.More.values())
			.addObject("back", brief.path() + "/decision/choice")
			.addObject("page", Page.of("decision.learned", brief.path() + "/decision/learned.pdf", posted.back(brief)));
	}

	@GetMapping("/learned.pdf")
	ResponseEntity<byte[]> print(OpenBrief brief, @ModelAttribute LearnedForm form, Locale language) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		return this.sheets.print(brief, snapshot, "decision/learned-sheet",
				this.learned.sheet(snapshot, form, language), language);
	}

}
