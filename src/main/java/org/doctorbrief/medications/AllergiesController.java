package org.doctorbrief.medications;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.medications.Medications.Any;
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

/** All allergies and past problems: whether there are any, and which. */
@Controller
@RequestMapping("/briefs/{brief}/medications/allergies")
class AllergiesController {

	private final FormPage<Medications, AllergiesForm> page;

	AllergiesController(Pages pages, MedicationsSection section) {
		this.page = pages.step(section, "allergies", AllergiesForm::of, AllergiesForm::applied);
	}

	@ModelAttribute("anyOptions")
	Any[] anyOptions() {
		return Any.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return this.page.show(brief, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") AllergiesForm form, BindingResult errors,
			Posted posted) {
		return this.page.save(brief, form, errors, posted);
	}

}
