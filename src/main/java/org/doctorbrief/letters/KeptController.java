package org.doctorbrief.letters;

import java.util.Locale;

import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.values.Ids;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All letters that are kept; a new one begins with words that are there already. */
@Controller
@RequestMapping("/briefs/{brief}/letters/kept")
class KeptController {

	private final Briefs briefs;

	private final LettersSection section;

	private final FirstWords firstWords;

	private final FormPage<Letters, Nothing> page;

	KeptController(Briefs briefs, Pages pages, LettersSection section, FirstWords firstWords) {
		this.briefs = briefs;
		this.section = section;
		this.firstWords = firstWords;
		this.page = pages.step(section, "kept", (letters) -> new Nothing(), (letters, typed) -> letters);
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return this.page.show(brief, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") Nothing form, BindingResult errors,
			Posted posted) {
		return this.page.save(brief, form, errors, posted);
	}

	/** Keeps the words for a situation as a letter, which can be changed then. */
	@PostMapping(params = "situation")
	ModelAndView begin(OpenBrief brief, @RequestParam String situation, @RequestParam String voice,
			@RequestParam(required = false) String about, Locale language) {
		String id = Ids.random();
		Letter letter = this.firstWords.of(id, situation, voice, about, this.briefs.snapshot(brief), language);
		this.briefs.change(brief, this.section, (letters) -> letters.begun(letter));
		return new ModelAndView("redirect:" + brief.path() + "/letters/kept/" + id);
	}

	/** Keeps a letter that asks for what a request lists. */
	@PostMapping(params = "request")
	ModelAndView begin(OpenBrief brief, @RequestParam String request, Locale language) {
		String id = Ids.random();
		Letter letter = this.firstWords.of(id, request, this.briefs.snapshot(brief), language);
		this.briefs.change(brief, this.section, (letters) -> letters.begun(letter));
		return new ModelAndView("redirect:" + brief.path() + "/letters/kept/" + id);
	}

	/** The page asks for nothing but the next letter. */
	record Nothing() {

	}

}
