package org.doctorbrief.compare;

import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the doctors said, topic by topic, a column for each. */
@Controller
@RequestMapping("/briefs/{brief}/compare/side")
class SideController {

	private final Briefs briefs;

	private final Beside beside;

	private final FormPage<Comparison, Nothing> page;

	SideController(Briefs briefs, Pages pages, CompareSection section, Beside beside) {
		this.briefs = briefs;
		this.beside = beside;
		this.page = pages.step(section, "side", (comparison) -> new Nothing(), (comparison, typed) -> comparison);
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted, String order) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		return this.page.show(brief, snapshot, posted)
			.addObject("readable", this.beside.readable(snapshot))
			.addObject("asks", this.beside.asks(snapshot))
			.addObject("columns", this.beside.columns(snapshot, order))
			.addObject("rows", this.beside.rows(snapshot))
			.addObject("uneven", this.beside.uneven(snapshot));
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") Nothing form, BindingResult errors,
			Posted posted) {
		return this.page.save(brief, form, errors, posted);
	}

	/** The page itself asks for nothing: each topic has one of its own. */
	record Nothing() {

	}

}
