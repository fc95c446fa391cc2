package org.doctorbrief.story;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.wording.LookedThrough;
import org.doctorbrief.wording.Suggestions;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The story in five boxes, and the paragraph they make. */
@Controller
@RequestMapping("/briefs/{brief}/story/telling")
class TellingController {

	private final FormPage<Story, Telling> page;

	private final LookedThrough<Telling> wording;

	TellingController(Pages pages, StorySection section, Suggestions suggestions) {
		this.page = pages.step(section, "telling", Story::telling, Story::with);
		this.wording = suggestions.in(Telling.class, "began", "happened", "found", "done", "now");
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return this.wording.page(this.page.show(brief, posted));
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") Telling form, BindingResult errors,
			Posted posted) {
		return this.wording.page(this.page.save(brief, form, errors, posted));
	}

	/** Puts a neutral line where the person asked for it; nothing is kept yet. */
	@PostMapping(params = "take")
	ModelAndView take(OpenBrief brief, @ModelAttribute("form") Telling form, Posted posted, @RequestParam String take) {
		return this.wording.page(this.page.instead(brief, null, this.wording.taken(form, take), posted));
	}

	/** Keeps the boxes and comes back, so that the paragraph can be read. */
	@PostMapping(params = "then=read")
	ModelAndView saveAndRead(OpenBrief brief, @Valid @ModelAttribute("form") Telling form, BindingResult errors,
			Posted posted) {
		return posted.leading(save(brief, form, errors, posted), "read", brief.path() + "/story/telling");
	}

}
