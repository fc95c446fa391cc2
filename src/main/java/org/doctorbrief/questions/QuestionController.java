package org.doctorbrief.questions;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.wording.LookedThrough;
import org.doctorbrief.wording.Suggestions;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One question with its details. */
@Controller
@RequestMapping("/briefs/{brief}/questions/list/{item}")
class QuestionController {

	private final FormPage<Questions, QuestionForm> page;

	private final LookedThrough<QuestionForm> wording;

	private final MessageSource messages;

	QuestionController(Pages pages, QuestionsSection section, Suggestions suggestions, MessageSource messages) {
		this.page = pages.entry(section, "list", "question", new Entry());
		this.wording = suggestions.in(QuestionForm.class, "text");
		this.messages = messages;
	}

	@ModelAttribute("categories")
	Map<String, String> categories(Locale locale) {
		Map<String, String> words = new LinkedHashMap<>();
		for (Category category : Category.values()) {
			words.put(category.name(),
					this.messages.getMessage("questions.question.category." + category, null, locale));
		}
		return words;
	}

	@ModelAttribute("doctors")
	ForDoctor[] doctors() {
		return ForDoctor.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, @PathVariable String item, Posted posted) {
		return this.wording.page(this.page.show(brief, item, posted));
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @PathVariable String item, @Valid @ModelAttribute("form") QuestionForm form,
			BindingResult errors, Posted posted) {
		return this.wording.page(this.page.save(brief, item, form, errors, posted));
	}

	/** Puts a neutral line where the person asked for it; nothing is kept yet. */
	@PostMapping(params = "take")
	ModelAndView take(OpenBrief brief, @PathVariable String item, @ModelAttribute("form") QuestionForm form,
			Posted posted, @RequestParam String take) {
		return this.wording.page(this.page.instead(brief, item, this.wording.taken(form, take), posted));
	}

	private static final class Entry implements FormPage.Form<Questions, QuestionForm> {

		@Override
		public QuestionForm of(Questions content, String item) {
			return QuestionForm.of(content, item);
		}

		@Override
		public Questions applied(Questions content, String item, QuestionForm typed) {
			return QuestionForm.applied(content, item, typed);
		}

	}

}
