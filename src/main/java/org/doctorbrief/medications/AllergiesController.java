package org.doctorbrief.medications;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.medications.Allergy.Kind;
import org.doctorbrief.pages.AnyForm;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.values.Listed.Any;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Allergies and past problems: whether there are any, which, and one of them. */
@Controller
@RequestMapping("/briefs/{brief}/medications/allergies")
class AllergiesController {

	private final FormPage<Medications, AnyForm> list;

	private final FormPage<Medications, AllergyForm> entry;

	AllergiesController(Pages pages, MedicationsSection section) {
		this.list = pages.step(section, "allergies", (content) -> AnyForm.of(content.allergies()),
				(content, typed) -> content.with(typed.applied(content.allergies())));
		this.entry = pages.entry(section, "allergies", "allergy", AllergyForm::of, AllergyForm::applied);
	}

	@ModelAttribute
	void options(Model model) {
		model.addAttribute("anyOptions", Any.values()).addAttribute("kindOptions", Kind.values());
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return this.list.show(brief, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") AnyForm form, BindingResult errors,
			Posted posted) {
		return this.list.save(brief, form, errors, posted);
	}

	@GetMapping("/{item}")
	ModelAndView show(OpenBrief brief, @PathVariable String item, Posted posted) {
		return this.entry.show(brief, item, posted);
	}

	@PostMapping("/{item}")
	ModelAndView save(OpenBrief brief, @PathVariable String item, @Valid @ModelAttribute("form") AllergyForm form,
			BindingResult errors, Posted posted) {
		if (form.tellsNothing()) {
			errors.rejectValue("substance", "medications.allergy.nothing");
		}
		return this.entry.save(brief, item, form, errors, posted);
	}

}
