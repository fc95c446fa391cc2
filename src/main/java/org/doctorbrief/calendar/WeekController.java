package org.doctorbrief.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.calendar.Week.Titles;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.patient.PatientSection;
import org.doctorbrief.values.When;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** This week: what belongs to which day, and the next three steps. */
@Controller
@RequestMapping("/briefs/{brief}/calendar/week")
class WeekController {

	private final Briefs briefs;

	private final CalendarSection section;

	private final Days days;

	private final Offers offers;

	private final PatientSection patients;

	private final Clock clock;

	private final FormPage<Week, WeekForm> page;

	WeekController(Briefs briefs, Pages pages, CalendarSection section, Days days, Offers offers,
			PatientSection patients, Clock clock) {
		this.briefs = briefs;
		this.section = section;
		this.days = days;
		this.offers = offers;
		this.patients = patients;
		this.clock = clock;
		this.page = pages.step(section, "week", WeekForm::of,
				(week, typed) -> typed.applied(week, (offer) -> offers.words(offer, LocaleContextHolder.getLocale())));
	}

	@ModelAttribute("titles")
	Titles[] titles() {
		return Titles.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted, Locale language) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		return withDays(this.page.show(brief, snapshot, posted), snapshot, language);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") WeekForm form, BindingResult errors,
			Posted posted, Locale language) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		ModelAndView saved = this.page.save(brief, form, errors, posted);
		boolean again = saved.getModel().containsKey("form");
		return again ? withDays(saved, snapshot, language) : saved;
	}

	/** Ticks a step off, or takes that back. */
	@PostMapping("/{item}/done")
	String done(OpenBrief brief, @PathVariable String item, Posted posted) {
		When today = When.on(LocalDate.now(this.clock));
		this.briefs.change(brief, this.section,
				(week) -> week.steps()
					.find(item)
					.map((step) -> week.with(step.saying(step.text(), step.by(), step.done() ? null : today)))
					.orElse(week));
		return "redirect:" + brief.path() + "/calendar/week" + posted.query();
	}

	private ModelAndView withDays(ModelAndView view, Snapshot snapshot, Locale language) {
		LocalDate today = LocalDate.now(this.clock);
		return view.addObject("days", this.days.in(snapshot))
			.addObject("vague", this.days.vague(snapshot))
			.addObject("today", today)
			.addObject("soon", snapshot.of(this.patients).reasons().soon(today))
			.addObject("offers", this.offers.in(snapshot, snapshot.of(this.section), language));
	}

}
