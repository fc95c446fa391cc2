package org.doctorbrief.candidates;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.candidates.Cost.Point;
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

/** What to ask about the cost before a visit is booked. */
@Controller
@RequestMapping("/briefs/{brief}/candidates/cost")
class CostController {

	private final FormPage<Candidates, CostForm> page;

	CostController(Pages pages, CandidatesSection section) {
		this.page = pages.step(section, "cost", CostForm::of, CostForm::applied);
	}

	@ModelAttribute("points")
	Point[] points() {
		return Point.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return this.page.show(brief, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") CostForm form, BindingResult errors,
			Posted posted) {
		return this.page.save(brief, form, errors, posted);
	}

}
