package org.doctorbrief.visit;

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

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** When and where the visit is; the second doctor's own address is shown, not asked. */
@Controller
@RequestMapping("/briefs/{brief}/visit/appointment")
class AppointmentController {

	private final FormPage<Visit, AppointmentForm> page;

	private final Briefs briefs;

	private final DoctorsSection doctors;

	private final PatientSection patients;

	private final Clock clock;

	AppointmentController(Pages pages, VisitSection section, Briefs briefs, DoctorsSection doctors,
			PatientSection patients, Clock clock) {
		this.page = pages.step(section, "appointment", AppointmentForm::of, AppointmentForm::applied);
		this.briefs = briefs;
		this.doctors = doctors;
		this.patients = patients;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		return beside(this.page.show(brief, snapshot, posted), snapshot);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") AppointmentForm form, BindingResult errors,
			Posted posted) {
		ModelAndView view = this.page.save(brief, form, errors, posted);
		boolean again = view.getStatus() == HttpStatus.UNPROCESSABLE_CONTENT;
		return again ? beside(view, this.briefs.snapshot(brief)) : view;
	}

	private ModelAndView beside(ModelAndView view, Snapshot brief) {
		return view.addObject("office", brief.of(this.doctors).second().place())
			.addObject("soon", brief.of(this.patients).reasons().soon(LocalDate.now(this.clock)));
	}

}
