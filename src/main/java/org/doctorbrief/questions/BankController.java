package org.doctorbrief.questions;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** All questions of the bank, to choose from; leads back to her list. */
@Controller
@RequestMapping("/briefs/{brief}/questions/bank")
class BankController {

	private final FormPage<Questions, BankForm> page;

	BankController(Pages pages, QuestionsSection section, Bank bank) {
		this.page = pages.step(section, "bank", BankForm::of,
				(questions, typed) -> typed.applied(questions, bank::words));
	}

	@ModelAttribute
	void options(Model model) {
		model.addAttribute("parts", Bank.parts()).addAttribute("options", Bank.byPart());
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return this.page.show(brief, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") BankForm form, BindingResult errors,
			Posted posted) {
		ModelAndView next = this.page.save(brief, form, errors, posted);
		if (posted.then() == null && posted.from() == null && next.getViewName().startsWith("redirect:")) {
			next.setViewName("redirect:" + brief.path() + "/questions/list");
		}
		return next;
	}

}
