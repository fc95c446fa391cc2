package org.doctorbrief.way;

import java.util.Locale;
import java.util.Map;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.OpenTo;
import org.doctorbrief.brief.Role;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.sheets.Sheets;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The way through, on the screen and on paper. */
@Controller
@RequestMapping("/briefs/{brief}/way")
@OpenTo(Role.READER)
class WayController {

	private final Briefs briefs;

	private final Pages pages;

	private final Way way;

	private final Sheets sheets;

	WayController(Briefs briefs, Pages pages, Way way, Sheets sheets) {
		this.briefs = briefs;
		this.pages = pages;
		this.way = way;
		this.sheets = sheets;
	}

	@GetMapping
	ModelAndView show(OpenBrief brief) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		return this.pages.view("way/way", brief, snapshot)
			.addObject("stages", this.way.of(snapshot))
			.addObject("writable", brief.writable())
			.addObject("back", brief.path());
	}

	@GetMapping("/way.pdf")
	ResponseEntity<byte[]> print(OpenBrief brief, Locale language) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		return this.sheets.print(brief, snapshot, "way/way-sheet", Map.of("stages", this.way.of(snapshot)), language);
	}

}
