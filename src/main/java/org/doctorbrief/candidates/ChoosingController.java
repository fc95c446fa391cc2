package org.doctorbrief.candidates;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.Doctor;
import org.doctorbrief.pages.Pages;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The one who was chosen becomes the second doctor, and the visit comes next. */
@Controller("candidatesChoosingController")
@RequestMapping("/briefs/{brief}/candidates/list/{item}/choose")
class ChoosingController {

	private final Briefs briefs;

	private final Pages pages;

	private final CandidatesSection section;

	private final Choosing choosing;

	ChoosingController(Briefs briefs, Pages pages, CandidatesSection section, Choosing choosing) {
		this.briefs = briefs;
		this.pages = pages;
		this.section = section;
		this.choosing = choosing;
	}

	/** Shows who is the second doctor now, and who would be. */
	@GetMapping
	ModelAndView ask(OpenBrief brief, @PathVariable String item) {
		brief.requireShown("doctors");
		Snapshot snapshot = this.briefs.snapshot(brief);
		Candidate next = candidate(snapshot, item);
		Doctor there = this.choosing.second(snapshot);
		return this.pages.view("candidates/choose", brief, snapshot)
			.addObject("next", next.doctor())
			.addObject("there", there)
			.addObject("other", !there.within(next.doctor()))
			.addObject("action", path(brief, item))
			.addObject("back", brief.path() + "/candidates/list");
	}

	@PostMapping
	String choose(OpenBrief brief, @PathVariable String item, @ModelAttribute("shown") Shown shown) {
		Candidate next = candidate(this.briefs.snapshot(brief), item);
		boolean done = this.choosing.choose(brief, next, shown.toDoctor());
		return "redirect:" + (done ? brief.path() + "/visit/appointment?from=candidates.list" : path(brief, item));
	}

	private Candidate candidate(Snapshot brief, String item) {
		brief.requireReadable(this.section);
		return brief.of(this.section)
			.list()
			.find(item)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static String path(OpenBrief brief, String item) {
		return brief.path() + "/candidates/list/" + item + "/choose";
	}

	/**
	 * The second doctor that the page showed, who is to be replaced; nothing from a page
	 * that showed none.
	 *
	 * @param name the doctor's name
	 * @param specialty what kind of doctor this is
	 * @param place the clinic or office
	 * @param phone how to reach the office
	 * @param email how to reach the office
	 */
	record Shown(String name, String specialty, String place, String phone, String email) {

		Doctor toDoctor() {
			return new Doctor(this.name, this.specialty, this.place, this.phone, this.email);
		}

	}

}
