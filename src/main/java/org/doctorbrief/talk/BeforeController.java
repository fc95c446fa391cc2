package org.doctorbrief.talk;

import java.util.Locale;

import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.talk.Meeting.Recording;
import org.doctorbrief.words.Scripts;
import org.doctorbrief.words.Situation;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Before the first question: opening words, who is here, and whether it may be recorded.
 */
@Controller("talkBeforeController")
@RequestMapping("/briefs/{brief}/talk/before")
class BeforeController {

	private final Briefs briefs;

	private final Scripts scripts;

	private final FormPage<Talk, BeforeForm> page;

	BeforeController(Briefs briefs, Pages pages, TalkSection section, Scripts scripts) {
		this.briefs = briefs;
		this.scripts = scripts;
		this.page = pages.entry(section, "before", "before", BeforeForm::of, BeforeForm::applied);
	}

	@ModelAttribute("answers")
	Recording[] answers() {
		return Recording.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted, Locale language) {
		return show(brief, Whom.SECOND, posted, language);
	}

	@GetMapping(Whom.PATH)
	ModelAndView show(OpenBrief brief, @PathVariable String doctor, Posted posted, Locale language) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		return withWords(this.page.show(brief, snapshot, doctor, posted), snapshot, language);
	}

	@PostMapping(Whom.PATH)
	ModelAndView save(OpenBrief brief, @PathVariable String doctor, @Valid @ModelAttribute("form") BeforeForm form,
			BindingResult errors, Posted posted, Locale language) {
		ModelAndView saved = this.page.save(brief, doctor, form, errors, posted);
		if (saved.getModel().containsKey("form")) {
			return withWords(saved, this.briefs.snapshot(brief), language);
		}
		return posted.onTo(saved, brief.path() + "/talk/room/" + doctor);
	}

	private ModelAndView withWords(ModelAndView view, Snapshot snapshot, Locale language) {
		return view.addObject("opening", this.scripts.of(Situation.OPEN_VISIT, snapshot, language))
			.addObject("mayI", this.scripts.of(Situation.MAY_I_RECORD, snapshot, language));
	}

}
