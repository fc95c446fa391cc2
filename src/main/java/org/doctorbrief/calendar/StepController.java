package org.doctorbrief.calendar;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One of the next steps, in her own words if she likes. */
@Controller
@RequestMapping("/briefs/{brief}/calendar/week/{item}")
class StepController {

	private final FormPage<Week, StepForm> page;

	StepController(Pages pages, CalendarSection section) {
		this.page = pages.entry(section, "week", "step", StepForm::of, StepForm::applied);
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, @PathVariable String item, Posted posted) {
		return this.page.show(brief, item, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @PathVariable String item, @Valid @ModelAttribute("form") StepForm form,
			BindingResult errors, Posted posted) {
		if (form.text() == null) {
			errors.rejectValue("text", "calendar.step.nothing");
		}
		return this.page.save(brief, item, form, errors, posted);
	}

}
