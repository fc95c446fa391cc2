package org.doctorbrief.story;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
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

/** What matters to the patient. */
@Controller
@RequestMapping("/briefs/{brief}/story")
class MattersController {

	private final FormPage<Story, Matters> matters;

	MattersController(Pages pages, StorySection section) {
		this.matters = pages.step(section, "matters", Story::matters, Story::with);
	}

	@GetMapping("/matters")
	ModelAndView showMatters(OpenBrief brief, Posted posted) {
		return this.matters.show(brief, posted);
	}

	@PostMapping("/matters")
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") Matters form, BindingResult errors,
			Posted posted) {
		return this.matters.save(brief, form, errors, posted);
	}

}
