package org.doctorbrief.compare;

import java.util.Locale;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.opinions.Topic;
import org.doctorbrief.pages.Choice;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.questions.ForDoctor;
import org.doctorbrief.questions.QuestionsSection;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Turns what differs, and what only one doctor was asked, into questions. */
@Controller
@RequestMapping("/briefs/{brief}/compare")
class AskController {

	private final Briefs briefs;

	private final Beside beside;

	private final Asking asking;

	private final QuestionsSection questions;

	AskController(Briefs briefs, Beside beside, Asking asking, QuestionsSection questions) {
		this.briefs = briefs;
		this.beside = beside;
		this.asking = asking;
		this.questions = questions;
	}

	/** Puts a question about a difference into the list of whoever is to be asked. */
	@PostMapping("/side/{item}/ask")
	String ask(OpenBrief brief, @PathVariable String item, @RequestParam(required = false) String to, Posted posted,
			Locale language) {
		Topic topic = RowController.topic(item);
		ForDoctor whom = Choice.of(ForDoctor.class, to);
		Snapshot snapshot = this.briefs.snapshot(brief);
		if (whom != null && this.beside.readable(snapshot) && this.beside.row(snapshot, topic).row().differs()) {
			String words = this.asking.words(topic, this.beside.columns(snapshot), language);
			this.briefs.change(brief, this.questions,
					(questions) -> questions.drafted(Beside.origin(topic), words, whom));
		}
		return "redirect:" + brief.path() + "/compare/side" + posted.query() + "#" + topic.word();
	}

	/** Puts a question that some were asked on the list of the others. */
	@PostMapping("/both")
	String both(OpenBrief brief, @RequestParam String question, Posted posted) {
		this.briefs.change(brief, this.questions, (questions) -> questions.forBoth(question));
		return "redirect:" + brief.path() + "/compare/side" + posted.query() + "#asked";
	}

}
