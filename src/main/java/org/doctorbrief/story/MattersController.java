package org.doctorbrief.story;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.web.Text;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What matters to the patient, and the notes that nobody else reads. */
@Controller
@RequestMapping("/briefs/{brief}/story")
class MattersController {

	private final FormPage<Story, Matters> matters;

	private final FormPage<Story, NotesForm> notes;

	MattersController(Pages pages, StorySection section) {
		this.matters = pages.step(section, "matters", Story::matters, Story::with);
		this.notes = pages.step(section, "notes", (content) -> new NotesForm(content.notes()),
				(content, typed) -> content.noting(typed.notes()));
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

	@GetMapping("/notes")
	ModelAndView showNotes(OpenBrief brief, Posted posted) {
		return this.notes.show(brief, posted);
	}

	@PostMapping("/notes")
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") NotesForm form, BindingResult errors,
			Posted posted) {
		return this.notes.save(brief, form, errors, posted);
	}

	/**
	 * What the page of notes asks for.
	 *
	 * @param notes anything
	 */
	record NotesForm(@Text(max = Text.STORY) String notes) {

	}

}
