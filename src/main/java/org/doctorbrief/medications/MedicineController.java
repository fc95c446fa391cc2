package org.doctorbrief.medications;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.medications.Medicine.Use;
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

/** One medicine of the list. */
@Controller
@RequestMapping("/briefs/{brief}/medications/medicines/{item}")
class MedicineController {

	private final FormPage<Medications, MedicineForm> page;

	MedicineController(Pages pages, MedicationsSection section) {
		this.page = pages.entry(section, "medicines", "medicine", new Entry());
	}

	@ModelAttribute("useOptions")
	Use[] useOptions() {
		return Use.values();
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

	private static final class Entry implements FormPage.Form<Medications, MedicineForm> {

		@Override
		public MedicineForm of(Medications content, String item) {
			return MedicineForm.of(content, item);
		}

		@Override
		public Medications applied(Medications content, String item, MedicineForm typed) {
			return MedicineForm.applied(content, item, typed);
		}

	}

}
