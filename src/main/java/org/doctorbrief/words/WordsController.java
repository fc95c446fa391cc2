package org.doctorbrief.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.patient.PatientSection;
import org.doctorbrief.patient.Reasons.Relationship;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Words for hard conversations: which there are, and those for one of them. */
@Controller
@RequestMapping("/briefs/{brief}/words")
class WordsController {

	private final Briefs briefs;

	private final Pages pages;

	private final Scripts scripts;

	private final PatientSection patients;

	WordsController(Briefs briefs, Pages pages, Scripts scripts, PatientSection patients) {
		this.briefs = briefs;
		this.pages = pages;
		this.scripts = scripts;
		this.patients = patients;
	}

	@GetMapping
	ModelAndView all(OpenBrief brief) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		Relationship relationship = snapshot.of(this.patients).reasons().relationship();
		Map<Moment, List<Situation>> moments = new EnumMap<>(Moment.class);
		for (Moment moment : Moment.values()) {
			moments.put(moment, Situation.of(moment, relationship));
		}
		return this.pages.view("words/all", brief, snapshot)
			.addObject("moments", moments)
			.addObject("back", brief.path());
	}

	@GetMapping("/{item}")
	ModelAndView one(OpenBrief brief, @PathVariable("item") String situation,
			@RequestParam(required = false) String about, Locale language) {
		Situation found = Situation.of(situation).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Snapshot snapshot = this.briefs.snapshot(brief);
		return this.pages.view("words/one", brief, snapshot)
			.addObject("situation", found)
			.addObject("scripts", this.scripts.of(found, about, snapshot, language))
			.addObject("about", about)
			.addObject("back", brief.path() + "/words");
	}

}
