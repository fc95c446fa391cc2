package org.doctorbrief.patient;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.patient.Reasons.Reason;
import org.doctorbrief.patient.Reasons.Relationship;
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

/** Why a second opinion, and what the first doctor said about time. */
@Controller
@RequestMapping("/briefs/{brief}/patient/reasons")
class ReasonsController {

	private final FormPage<Patient, ReasonsForm> page;

	private final LookedThrough<ReasonsForm> wording;

	private final Clock clock;

	ReasonsController(Pages pages, PatientSection section, Suggestions suggestions, Clock clock) {
		this.page = pages.step(section, "reasons", ReasonsForm::of, ReasonsForm::applied);
		this.wording = suggestions.in(ReasonsForm.class, "other");
		this.clock = clock;
	}

	@ModelAttribute("reasons")
	Reason[] reasons() {
		return Reason.values();
	}

	@ModelAttribute("relationships")
	Relationship[] relationships() {
		return Relationship.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return withTime(this.page.show(brief, posted));
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") ReasonsForm form, BindingResult errors,
			Posted posted) {
		return withTime(this.page.save(brief, form, errors, posted));
	}

	/** Puts a neutral line where the person asked for it; nothing is kept yet. */
	@PostMapping(params = "take")
	ModelAndView take(OpenBrief brief, @ModelAttribute("form") ReasonsForm form, Posted posted,
			@RequestParam String take) {
		return withTime(this.page.instead(brief, null, this.wording.taken(form, take), posted));
	}

	private ModelAndView withTime(ModelAndView view) {
		if (view.getModel().get("content") instanceof Patient patient) {
			view.addObject("soon", patient.reasons().soon(LocalDate.now(this.clock)));
		}
		return this.wording.page(view);
	}

}
