package org.doctorbrief.opinions;

import java.util.Locale;
import java.util.Map;

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

/** What the first doctor said about the plan. */
@Controller("opinionsPlanController")
@RequestMapping("/briefs/{brief}/opinions/plan")
class PlanController {

	private final FormPage<Opinions, PlanForm> page;

	private final SourceNames sources;

	PlanController(Pages pages, OpinionsSection section, SourceNames sources) {
		this.sources = sources;
		this.page = pages.step(section, "plan", PlanForm::of, PlanForm::applied);
	}

	@ModelAttribute("sources")
	Map<String, String> sources(Locale locale) {
		return this.sources.in(locale);
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return this.page.show(brief, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") PlanForm form, BindingResult errors,
			Posted posted) {
		return this.page.save(brief, form, errors, posted);
	}

}
