package org.doctorbrief.opinions;

import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.DoctorsSection;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.questions.QuestionsSection;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a later doctor said: who and when, each topic, and the notes of the answers. */
@Controller
@RequestMapping("/briefs/{brief}/opinions/{doctor:second|third}")
class HeardController {

	private final Briefs briefs;

	private final DoctorsSection doctors;

	private final QuestionsSection questions;

	private final TopicNames topics;

	private final Map<Whose, FormPage<Opinions, HeardForm>> pages;

	private final OpinionsSection section;

	HeardController(Briefs briefs, Pages pages, OpinionsSection section, DoctorsSection doctors,
			QuestionsSection questions, TopicNames topics) {
		this.briefs = briefs;
		this.section = section;
		this.doctors = doctors;
		this.questions = questions;
		this.topics = topics;
		this.pages = Whose
			.each((whose) -> pages.step(section, whose.word(), (opinions) -> HeardForm.of(whose.in(opinions)),
					(opinions, typed) -> opinions.with(whose.doctor(), typed.applied(whose.in(opinions)))));
	}

	@ModelAttribute("topics")
	Map<String, String> topics(Locale locale) {
		return this.topics.in(locale);
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, @PathVariable String doctor, Posted posted, String note) {
		Whose whose = Whose.of(doctor);
		Snapshot snapshot = this.briefs.snapshot(brief);
		return told(this.pages.get(whose).show(brief, snapshot, posted), whose, snapshot).addObject("told", note);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @PathVariable String doctor, @Valid @ModelAttribute("form") HeardForm form,
			BindingResult errors, Posted posted) {
		Whose whose = Whose.of(doctor);
		ModelAndView view = this.pages.get(whose).save(brief, form, errors, posted);
		return view.getModel().containsKey("form") ? told(view, whose, this.briefs.snapshot(brief)) : view;
	}

	private ModelAndView told(ModelAndView view, Whose whose, Snapshot snapshot) {
		Opinion opinion = whose.in(snapshot.of(this.section));
		return view.addObject("whose", whose)
			.addObject("opinion", opinion)
			.addObject("name", whose.name(snapshot.of(this.doctors)).orElse(null))
			.addObject("hidden", snapshot.hides(this.questions.key()))
			.addObject("notes", Heard.of(snapshot.of(this.questions), whose.doctor(), opinion));
	}

}
