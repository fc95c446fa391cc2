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

/** What matters to the patient. */
@Controller
@RequestMapping("/briefs/{brief}/story")
class MattersController {

	private final FormPage<Story, Matters> matters;

	private final LookedThrough<Matters> wording;

	MattersController(Pages pages, StorySection section, Suggestions suggestions) {
		this.matters = pages.step(section, "matters", Story::matters, Story::with);
		this.wording = suggestions.in(Matters.class, "daily", "keep", "risk", "hopes", "quality", "worries");
	}

	@GetMapping("/matters")
	ModelAndView showMatters(OpenBrief brief, Posted posted) {
		return this.wording.page(this.matters.show(brief, posted));
	}

	@PostMapping("/matters")
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") Matters form, BindingResult errors,
			Posted posted) {
		return this.wording.page(this.matters.save(brief, form, errors, posted));
	}

	/** Puts a neutral line where the person asked for it; nothing is kept yet. */
	@PostMapping(path = "/matters", params = "take")
	ModelAndView take(OpenBrief brief, @ModelAttribute("form") Matters form, Posted posted, @RequestParam String take) {
		return this.wording.page(this.matters.instead(brief, null, this.wording.taken(form, take), posted));
	}

}
