package org.doctorbrief.talk;

import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.questions.Question;
import org.doctorbrief.questions.Questions;
import org.doctorbrief.questions.QuestionsSection;
import org.doctorbrief.talk.Meeting.Sure;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Right after the talk: what stayed, what is open, and which questions had no answer. */
@Controller("talkAfterController")
@RequestMapping("/briefs/{brief}/talk/after")
class AfterController {

	private final Briefs briefs;

	private final QuestionsSection questions;

	private final FormPage<Talk, AfterForm> page;

	AfterController(Briefs briefs, Pages pages, TalkSection section, QuestionsSection questions) {
		this.briefs = briefs;
		this.questions = questions;
		this.page = pages.entry(section, "after", "after", AfterForm::of, AfterForm::applied);
	}

	@ModelAttribute("degrees")
	Sure[] degrees() {
		return Sure.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return show(brief, Whom.SECOND, posted);
	}

	@GetMapping(Whom.PATH)
	ModelAndView show(OpenBrief brief, @PathVariable String doctor, Posted posted) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		return withQuestions(this.page.show(brief, snapshot, doctor, posted), snapshot, doctor);
	}

	@PostMapping(Whom.PATH)
	ModelAndView save(OpenBrief brief, @PathVariable String doctor, @Valid @ModelAttribute("form") AfterForm form,
			BindingResult errors, Posted posted) {
		ModelAndView saved = this.page.save(brief, doctor, form, errors, posted);
		if (saved.getModel().containsKey("form")) {
			return withQuestions(saved, this.briefs.snapshot(brief), doctor);
		}
		return posted.onTo(saved, brief.path());
	}

	/** Puts a question that had no answer on the other doctor's list, too. */
	@PostMapping(Whom.PATH + "/ask/{question}")
	String ask(OpenBrief brief, @PathVariable String doctor, @PathVariable String question, Posted posted) {
		this.briefs.change(brief, this.questions, (all) -> all.forBoth(question));
		return "redirect:" + brief.path() + "/talk/after/" + doctor + posted.query();
	}

	private ModelAndView withQuestions(ModelAndView view, Snapshot snapshot, String doctor) {
		Questions all = snapshot.of(this.questions);
		return view.addObject("doctor", doctor)
			.addObject("withheld", snapshot.hides(this.questions.key()))
			.addObject("open",
					all.forDoctor(Whom.of(doctor))
						.stream()
						.filter((one) -> !one.with(Whom.of(doctor)).answered())
						.toList())
			.addObject("forBoth", all.list().stream().filter(Question::forBoth).map(Question::id).toList());
	}

}
