package org.doctorbrief.medications;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.medications.Medicine.Kind;
import org.doctorbrief.medications.Medicine.Use;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One medicine of the list. */
@Controller
@RequestMapping("/briefs/{brief}/medications/medicines/{item}")
class MedicineController {

	private final FormPage<Medications, MedicineForm> page;

	MedicineController(Pages pages, MedicationsSection section) {
		this.page = pages.entry(section, "medicines", "medicine", MedicineForm::of, MedicineForm::applied);
	}

	@ModelAttribute
	void options(Model model) {
		model.addAttribute("useOptions", Use.values()).addAttribute("kindOptions", Kind.values());
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, @PathVariable String item, Posted posted) {
		return this.page.show(brief, item, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @PathVariable String item, @Valid @ModelAttribute("form") MedicineForm form,
			BindingResult errors, Posted posted) {
		if (form.tellsNothing()) {
			errors.rejectValue("name", "medications.medicine.nothing");
		}
		return this.page.save(brief, item, form, errors, posted);
	}

}
