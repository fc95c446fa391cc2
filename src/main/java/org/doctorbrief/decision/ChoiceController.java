package org.doctorbrief.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
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

/** What comes next, and what was chosen before; what it leads to stands on the page. */
@Controller
@RequestMapping("/briefs/{brief}/decision/choice")
class ChoiceController {

	private final Briefs briefs;

	private final PatientSection patients;

	private final Clock clock;

	private final FormPage<Decision, ChoiceForm> page;

	ChoiceController(Briefs briefs, Pages pages, DecisionSection section, PatientSection patients, Clock clock) {
		this.briefs = briefs;
		this.patients = patients;
		this.clock = clock;
		this.page = pages.step(section, "choice", ChoiceForm::of,
				(decision, typed) -> typed.applied(decision, LocalDate.now(clock)));
	}

	@ModelAttribute("outcomes")
	Outcome[] outcomes() {
		return Outcome.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		return this.page.show(brief, snapshot, posted)
			.addObject("soon", snapshot.of(this.patients).reasons().soon(LocalDate.now(this.clock)));
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") ChoiceForm form, BindingResult errors,
			Posted posted) {
		if (form.choosesNothing()) {
			errors.rejectValue("outcome", "decision.choice.nothing");
		}
		ModelAndView saved = this.page.save(brief, form, errors, posted);
		boolean kept = Objects.toString(saved.getViewName()).startsWith("redirect:");
		boolean stays = kept && form.chosen() != null && posted.from() == null && posted.then() == null;
		return stays ? new ModelAndView("redirect:" + brief.path() + "/decision/choice") : saved;
	}

}
