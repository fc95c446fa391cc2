package org.doctorbrief.opinions;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.Choice;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.questions.QuestionsSection;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts the words of a note into what the doctor said; the note stays as it is. */
@Controller
@RequestMapping("/briefs/{brief}/opinions/{doctor:second|third}/note")
class NoteController {

	private final Briefs briefs;

	private final OpinionsSection opinions;

	private final QuestionsSection questions;

	NoteController(Briefs briefs, OpinionsSection opinions, QuestionsSection questions) {
		this.briefs = briefs;
		this.opinions = opinions;
		this.questions = questions;
	}

	@PostMapping
	String take(OpenBrief brief, @PathVariable String doctor, @RequestParam String note,
			@RequestParam(required = false) String belongs, Posted posted) {
		Whose whose = Whose.of(doctor);
		Topic topic = Choice.of(Topic.class, belongs);
		Statement words = Heard.statement(this.briefs.snapshot(brief).of(this.questions), whose.doctor(), note)
			.orElse(Statement.BLANK);
		return "redirect:" + brief.path() + "/opinions/" + whose.word() + "?note=" + put(brief, whose, topic, words)
				+ ((posted.from() != null) ? "&from=" + posted.from() : "") + "#notes";
	}

	/** What became of it, as a word. */
	private String put(OpenBrief brief, Whose whose, Topic topic, Statement words) {
		if (topic == null || words.text() == null) {
			return "nowhere";
		}
		this.briefs.change(brief, this.opinions, (all) -> all.with(whose.doctor(), whose.in(all).taking(topic, words)));
		Line line = whose.in(this.briefs.snapshot(brief).of(this.opinions)).of(topic);
		return line.said().holds(words.text()) ? "there" : "full";
	}

}
