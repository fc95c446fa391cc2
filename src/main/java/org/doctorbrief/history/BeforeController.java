package org.doctorbrief.history;

import java.time.Clock;
import java.util.List;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Step;
import org.doctorbrief.brief.Version;
import org.doctorbrief.pages.Pages;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows what a section was before, brings one version back, and forgets them all. */
@Controller
@RequestMapping("/briefs/{brief}/{section}/before")
class BeforeController {

	private final List<Section<?>> sections;

	private final Briefs briefs;

	private final History history;

	private final Pages pages;

	private final Clock clock;

	BeforeController(List<Section<?>> sections, Briefs briefs, History history, Pages pages, Clock clock) {
		this.sections = sections;
		this.briefs = briefs;
		this.history = history;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, @PathVariable String section) {
		Section<?> found = section(section);
		List<Before> versions = this.history.of(brief, section)
			.stream()
			.map((version) -> Before.of(version, this.briefs.open(brief, found, version), this.clock.getZone()))
			.toList();
		return this.pages.view("history/before", brief, this.briefs.snapshot(brief))
			.addObject("versions", versions)
			.addObject("section", section)
			.addObject("steps", found.steps().stream().filter((step) -> !step.helping()).map(Step::key).toList())
			.addObject("action", brief.path() + "/" + section + "/before")
			.addObject("back", brief.path() + "/review");
	}

	@PostMapping("/{item}")
	String putBack(OpenBrief brief, @PathVariable String section, @PathVariable("item") long version) {
		Version found = this.history.find(brief, section, version)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		putBack(brief, section(section), found);
		return "redirect:" + brief.path() + "/review";
	}

	@PostMapping("/forget")
	String forget(OpenBrief brief, @PathVariable String section) {
		this.history.forget(brief, section(section).key());
		return "redirect:" + brief.path() + "/" + section + "/before";
	}

	private <C> void putBack(OpenBrief brief, Section<C> section, Version version) {
		C earlier = this.briefs.open(brief, section, version);
		this.briefs.change(brief, section, (now) -> earlier);
	}

	private Section<?> section(String key) {
		return this.sections.stream()
			.filter((section) -> section.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
