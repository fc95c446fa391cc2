package org.doctorbrief.medications;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.medications.Medicines.Complete;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.values.Listed.Any;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** All medicines: whether there are any, which, and whether that is all. */
@Controller
@RequestMapping("/briefs/{brief}/medications/medicines")
class MedicinesController {

	private final FormPage<Medications, MedicinesForm> page;

	MedicinesController(Pages pages, MedicationsSection section) {
		this.page = pages.step(section, "medicines", MedicinesForm::of, MedicinesForm::applied);
	}

	@ModelAttribute("anyOptions")
	Any[] anyOptions() {
		return Any.values();
	}

	@ModelAttribute("completeOptions")
	Complete[] completeOptions() {
		return Complete.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return this.page.show(brief, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") MedicinesForm form, BindingResult errors,
			Posted posted) {
		ModelAndView kept = this.page.save(brief, form, errors, posted);
		return posted.leading(kept, "paste", brief.path() + PasteController.PASTE_PATH);
	}

}
