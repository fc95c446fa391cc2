package org.doctorbrief.caregiver;

import java.util.Locale;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.OpenTo;
import org.doctorbrief.brief.Role;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.pages.Pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Print this, bring this, be there at: one page in large letters and nothing else. */
@Controller
@OpenTo(Role.READER)
class CaregiverController {

	private final Briefs briefs;

	private final TheDay day;

	private final Pages pages;

	CaregiverController(Briefs briefs, TheDay day, Pages pages) {
		this.briefs = briefs;
		this.day = day;
		this.pages = pages;
	}

	@GetMapping("/briefs/{brief}/caregiver")
	ModelAndView show(OpenBrief brief, Locale locale) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		return this.pages.view("caregiver/caregiver", brief, snapshot)
			.addObject("day", this.day.of(snapshot, locale))
			.addObject("withheld", this.day.withheld(snapshot))
			.addObject("back", brief.writable() ? brief.path() : "/briefs");
	}

}
