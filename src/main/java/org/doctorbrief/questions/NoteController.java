package org.doctorbrief.questions;

import java.util.Locale;

import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.questions.NoteForm.Place;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One note of an answer, to put it right or take it away. */
@Controller("questionsNoteController")
@RequestMapping("/briefs/{brief}/questions/list/{item}/notes/{doctor:first|second|third}/{note}")
class NoteController {

	private final Briefs briefs;

	private final QuestionsSection section;

	private final FormPage<Questions, NoteForm> page;

	NoteController(Briefs briefs, Pages pages, QuestionsSection section) {
		this.briefs = briefs;
		this.section = section;
		this.page = pages.entry(section, "list", "note", (all, item) -> NoteForm.of(all, place(item)),
				(all, item, typed) -> NoteForm.applied(all, place(item), typed));
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, @PathVariable String item, @PathVariable String doctor,
			@PathVariable String note, Posted posted) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		Place place = place(joined(item, doctor, note));
		if (place.in(snapshot.of(this.section)).empty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return around(this.page.show(brief, snapshot, joined(item, doctor, note), posted), place);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @PathVariable String item, @PathVariable String doctor,
			@PathVariable String note, @Valid @ModelAttribute("form") NoteForm form, BindingResult errors,
			Posted posted) {
		ModelAndView saved = this.page.save(brief, joined(item, doctor, note), form, errors, posted);
		if (saved.getModel().containsKey("form")) {
			return around(saved, place(joined(item, doctor, note)));
		}
		return posted.onTo(saved, brief.path() + "/talk/room/" + doctor + "#q-" + item);
	}

	private static ModelAndView around(ModelAndView view, Place place) {
		if (view.getModel().get("content") instanceof Questions questions) {
			view.addObject("asked", questions.list().find(place.question()).map(Question::text).orElse(null));
			view.addObject("writer", place.in(questions).writer());
		}
		return view;
	}

	/** The item's words in the address below the list. */
	private static String joined(String item, String doctor, String note) {
		return item + "/notes/" + doctor + "/" + note;
	}

	private static Place place(String item) {
		String[] words = item.split("/");
		return new Place(words[0], DoctorId.of(words[2].toUpperCase(Locale.ROOT)).orElseThrow(), words[3]);
	}

}
