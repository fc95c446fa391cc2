package org.doctorbrief.candidates;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.DoctorsSection;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.patient.PatientSection;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who could be the second doctor. */
@Controller
@RequestMapping("/briefs/{brief}/candidates/list")
class CandidatesController {

	private final FormPage<Candidates, Nothing> page;

	private final Briefs briefs;

	private final PatientSection patients;

	private final DoctorsSection doctors;

	private final Clock clock;

	CandidatesController(Pages pages, CandidatesSection section, Briefs briefs, PatientSection patients,
			DoctorsSection doctors, Clock clock) {
		this.page = pages.step(section, "list", (candidates) -> new Nothing(), (candidates, typed) -> candidates);
		this.briefs = briefs;
		this.patients = patients;
		this.doctors = doctors;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		return this.page.show(brief, snapshot, posted)
			.addObject("soon", snapshot.of(this.patients).reasons().soon(LocalDate.now(this.clock)))
			.addObject("choosing", !snapshot.hides(this.doctors.key()));
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") Nothing form, BindingResult errors,
			Posted posted) {
		return this.page.save(brief, form, errors, posted);
	}

	/** The page asks for nothing but the next candidate. */
	record Nothing() {

	}

}
