package org.doctorbrief.candidates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.candidates.Fact.Answer;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One candidate, and what was found out about this one. */
@Controller
@RequestMapping("/briefs/{brief}/candidates/list/{item}")
class CandidateController {

	private final FormPage<Candidates, CandidateForm> page;

	private final MessageSource messages;

	CandidateController(Pages pages, CandidatesSection section, MessageSource messages) {
		this.page = pages.entry(section, "list", "candidate", CandidateForm::of, CandidateForm::applied);
		this.messages = messages;
	}

	@ModelAttribute("facts")
	Fact[] facts() {
		return Fact.values();
	}

	/** The same three answers for every fact. */
	@ModelAttribute("answers")
	Map<String, String> answers(Locale language) {
		Map<String, String> answers = new LinkedHashMap<>();
		for (String answer : List.of(Answer.YES.name(), Answer.NO.name(), CandidateForm.UNKNOWN)) {
			answers.put(answer, this.messages.getMessage("candidates.answer." + answer, null, language));
		}
		return answers;
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, @PathVariable String item, Posted posted) {
		return this.page.show(brief, item, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @PathVariable String item, @Valid @ModelAttribute("form") CandidateForm form,
			BindingResult errors, Posted posted) {
		if (form.tellsNothing()) {
			errors.rejectValue("name", "candidates.candidate.nothing");
		}
		return this.page.save(brief, item, form, errors, posted);
	}

}
