package org.doctorbrief.patient;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.patient.Patient.ForWhom;
import org.doctorbrief.wording.LookedThrough;
import org.doctorbrief.wording.Suggestions;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For whom and why: the first page of a brief. */
@Controller("patientStartController")
@RequestMapping("/briefs/{brief}/patient/start")
class StartController {

	private final FormPage<Patient, StartForm> page;

	private final LookedThrough<StartForm> wording;

	StartController(Pages pages, PatientSection section, Suggestions suggestions) {
		this.page = pages.step(section, "start", StartForm::of, StartForm::applied);
		this.wording = suggestions.in(StartForm.class, "goal");
	}

	@ModelAttribute("forWhom")
	ForWhom[] forWhom() {
		return ForWhom.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return this.wording.page(this.page.show(brief, posted));
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") StartForm form, BindingResult errors,
			Posted posted) {
		return this.wording.page(this.page.save(brief, form, errors, posted));
	}

	/** Puts a neutral line where the person asked for it; nothing is kept yet. */
	@PostMapping(params = "take")
	ModelAndView take(OpenBrief brief, @ModelAttribute("form") StartForm form, Posted posted,
			@RequestParam String take) {
		return this.wording.page(this.page.instead(brief, null, this.wording.taken(form, take), posted));
	}

}
