package org.doctorbrief.visit;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.visit.Company.Task;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who comes along to the visit. */
@Controller
@RequestMapping("/briefs/{brief}/visit/company")
class CompanyController {

	private final FormPage<Visit, CompanyForm> page;

	CompanyController(Pages pages, VisitSection section) {
		this.page = pages.step(section, "company", CompanyForm::of, CompanyForm::applied);
	}

	@ModelAttribute("tasks")
	Task[] tasks() {
		return Task.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return this.page.show(brief, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") CompanyForm form, BindingResult errors,
			Posted posted) {
		return this.page.save(brief, form, errors, posted);
	}

}
