package org.doctorbrief.letters;

import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.letters.Letter.Way;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.values.Ids;
import org.doctorbrief.wording.LookedThrough;
import org.doctorbrief.wording.Suggestions;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One letter: its words, and how it went. */
@Controller
@RequestMapping("/briefs/{brief}/letters/kept/{item}")
class LetterController {

	private final Briefs briefs;

	private final LettersSection section;

	private final LookedThrough<LetterForm> wording;

	private final FormPage<Letters, LetterForm> page;

	LetterController(Briefs briefs, Pages pages, LettersSection section, Suggestions suggestions) {
		this.briefs = briefs;
		this.section = section;
		this.wording = suggestions.in(LetterForm.class, "text");
		this.page = pages.entry(section, "kept", "letter", LetterForm::of, LetterForm::applied);
	}

	@ModelAttribute("ways")
	Way[] ways() {
		return Way.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, @PathVariable String item, Posted posted) {
		return lookedThrough(this.page.show(brief, item, posted), item);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @PathVariable String item, @Valid @ModelAttribute("form") LetterForm form,
			BindingResult errors, Posted posted) {
		if (form.saysNothing()) {
			errors.rejectValue("text", "letters.letter.nothing");
		}
		return lookedThrough(this.page.save(brief, item, form, errors, posted), item);
	}

	/** Puts a neutral line where the person asked for it; nothing is kept yet. */
	@PostMapping(params = "take")
	ModelAndView take(OpenBrief brief, @PathVariable String item, @ModelAttribute("form") LetterForm form,
			Posted posted, @RequestParam String take) {
		return lookedThrough(this.page.instead(brief, item, this.wording.taken(form, take), posted), item);
	}

	/** What was sent stays as it was, and so nothing is suggested. */
	private ModelAndView lookedThrough(ModelAndView view, String item) {
		boolean stays = view.getModel().get("content") instanceof Letters letters && letters.letter(item).frozen();
		return stays ? view : this.wording.page(view);
	}

	/** The same words as a new letter, to be changed. */
	@PostMapping("/copy")
	String copy(OpenBrief brief, @PathVariable String item) {
		String next = Ids.random();
		this.briefs.change(brief, this.section,
				(letters) -> letters.kept()
					.find(item)
					.map((letter) -> letters.begun(letter.copy(next)))
					.orElse(letters));
		return "redirect:" + brief.path() + "/letters/kept/" + next;
	}

}
