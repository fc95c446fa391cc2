package org.doctorbrief.patient;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.patient.Patient.ForWhom;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** For whom and why: the first page of a brief. */
@Controller("patientStartController")
@RequestMapping("/briefs/{brief}/patient/start")
class StartController {

	private final FormPage<Patient, StartForm> page;

	StartController(Pages pages, PatientSection section) {
		this.page = pages.step(section, "start", StartForm::of, StartForm::applied);
	}

	@ModelAttribute("forWhom")
	ForWhom[] forWhom() {
		return ForWhom.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return this.page.show(brief, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") StartForm form, BindingResult errors,
			Posted posted) {
		return this.page.save(brief, form, errors, posted);
	}

}
