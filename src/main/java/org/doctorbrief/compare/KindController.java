package org.doctorbrief.compare;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.Pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What it can mean that doctors say the same, or not, and what helps then. */
@Controller
@RequestMapping("/briefs/{brief}/compare")
class KindController {

	private final Briefs briefs;

	private final Pages pages;

	KindController(Briefs briefs, Pages pages) {
		this.briefs = briefs;
		this.pages = pages;
	}

	@GetMapping("/{kind:same|different}")
	ModelAndView show(OpenBrief brief, @PathVariable String kind) {
		return this.pages.view("compare/" + kind, brief, this.briefs.snapshot(brief))
			.addObject("back", brief.path() + "/compare/side");
	}

}
