package org.doctorbrief.talk;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.DoctorNames;
import org.doctorbrief.doctors.DoctorsSection;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Leads into the room with a doctor. */
@Controller
@RequestMapping("/briefs/{brief}/talk/room")
class VisitsController {

	private final Briefs briefs;

	private final DoctorsSection doctors;

	private final DoctorNames names;

	private final FormPage<Talk, Nothing> page;

	VisitsController(Briefs briefs, Pages pages, TalkSection section, DoctorsSection doctors, DoctorNames names) {
		this.briefs = briefs;
		this.doctors = doctors;
		this.names = names;
		this.page = pages.step(section, "room", (talk) -> new Nothing(), (talk, typed) -> talk);
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted, Locale language) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		Map<String, String> doctors = new LinkedHashMap<>();
		Whom.words()
			.forEach((word) -> doctors.put(word, this.names.of(snapshot.of(this.doctors), Whom.of(word), language)));
		return this.page.show(brief, snapshot, posted).addObject("doctors", doctors);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") Nothing form, BindingResult errors,
			Posted posted) {
		return this.page.save(brief, form, errors, posted);
	}

	/** The page asks for nothing. */
	record Nothing() {

	}

}
