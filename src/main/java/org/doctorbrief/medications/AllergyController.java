package org.doctorbrief.medications;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.medications.Allergy.Kind;
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

/** One allergy or past problem of the list. */
@Controller
@RequestMapping("/briefs/{brief}/medications/allergies/{item}")
class AllergyController {

	private final FormPage<Medications, AllergyForm> page;

	AllergyController(Pages pages, MedicationsSection section) {
		this.page = pages.entry(section, "allergies", "allergy", new Entry());
	}

	@ModelAttribute("kindOptions")
	Kind[] kindOptions() {
		return Kind.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, @PathVariable String item, Posted posted) {
		return this.page.show(brief, item, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @PathVariable String item, @Valid @ModelAttribute("form") AllergyForm form,
			BindingResult errors, Posted posted) {
		if (form.tellsNothing()) {
			errors.rejectValue("substance", "medications.allergy.nothing");
		}
		return this.page.save(brief, item, form, errors, posted);
	}

	private static final class Entry implements FormPage.Form<Medications, AllergyForm> {

		@Override
		public AllergyForm of(Medications content, String item) {
			return AllergyForm.of(content, item);
		}

		@Override
		public Medications applied(Medications content, String item, AllergyForm typed) {
			return AllergyForm.applied(content, item, typed);
		}

	}

}
