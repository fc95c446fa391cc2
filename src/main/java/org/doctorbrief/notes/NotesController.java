package org.doctorbrief.notes;

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

/** The page of the private notes. */
@Controller
@RequestMapping("/briefs/{brief}/notes/own")
class NotesController {

	private final FormPage<Notes, Notes> page;

	NotesController(Pages pages, NotesSection section) {
		this.page = pages.step(section, "own", (content) -> content, (content, typed) -> typed);
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return this.page.show(brief, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") Notes form, BindingResult errors, Posted posted) {
		return this.page.save(brief, form, errors, posted);
	}

}
