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

/** The story in five boxes, and the paragraph they make. */
@Controller
@RequestMapping("/briefs/{brief}/story/telling")
class TellingController {

	private final FormPage<Story, Telling> page;

	TellingController(Pages pages, StorySection section) {
		this.page = pages.step(section, "telling", Story::telling, Story::with);
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return this.page.show(brief, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") Telling form, BindingResult errors,
			Posted posted) {
		return this.page.save(brief, form, errors, posted);
	}

	/** Keeps the boxes and comes back, so that the paragraph can be read. */
	@PostMapping(params = "then=read")
	ModelAndView saveAndRead(OpenBrief brief, @Valid @ModelAttribute("form") Telling form, BindingResult errors,
			Posted posted) {
		return posted.leading(save(brief, form, errors, posted), "read", brief.path() + "/story/telling");
	}

}
