package org.doctorbrief.questions;

import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.wording.Suggestions;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Her questions in order, and what adds to them. */
@Controller("questionsListController")
@RequestMapping("/briefs/{brief}/questions/list")
class ListController {

	private final FormPage<Questions, ListForm> page;

	private final Bank bank;

	private final Suggestions suggestions;

	ListController(Pages pages, QuestionsSection section, Bank bank, Suggestions suggestions) {
		this.page = pages.step(section, "list", ListForm::of,
				(questions, typed) -> typed.applied(questions, bank::words));
		this.bank = bank;
		this.suggestions = suggestions;
	}

	@ModelAttribute("visits")
	VisitLength[] visits() {
		return VisitLength.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return with(this.page.show(brief, posted));
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") ListForm form, BindingResult errors,
			Posted posted) {
		ModelAndView kept = this.page.save(brief, form, errors, posted);
		return with(posted.leading(kept, "bank", brief.path() + "/questions/bank"));
	}

	/**
	 * With what many people ask, and which of her questions could be worded otherwise.
	 */
	private ModelAndView with(ModelAndView view) {
		if (view.getModel().get("content") instanceof Questions questions) {
			view.addObject("common",
					this.bank.words(BankQuestion.COMMON.stream().filter((one) -> !questions.has(one)).toList()));
			view.addObject("flagged", questions.list().stream().filter(this::flagged).map(Question::id).toList());
		}
		return view;
	}

	private boolean flagged(Question question) {
		return this.suggestions.any(Stream.of(question.text()));
	}

}
