package org.doctorbrief.visit;

import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.DoctorsSection;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;

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

	AppointmentController(Pages pages, VisitSection section, Briefs briefs, DoctorsSection doctors) {
		this.page = pages.step(section, "appointment", AppointmentForm::of, AppointmentForm::applied);
		this.briefs = briefs;
		this.doctors = doctors;
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		return this.page.show(brief, snapshot, posted).addObject("office", snapshot.of(this.doctors).second().place());
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") AppointmentForm form, BindingResult errors,
			Posted posted) {
		return this.page.save(brief, form, errors, posted);
	}

}
