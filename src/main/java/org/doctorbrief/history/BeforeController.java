package org.doctorbrief.history;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.brief.Version;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;

import org.springframework.context.MessageSource;
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

	private final Sections sections;

	private final Briefs briefs;

	private final History history;

	private final Pages pages;

	private final MessageSource messages;

	private final Clock clock;

	BeforeController(Sections sections, Briefs briefs, History history, Pages pages, MessageSource messages,
			Clock clock) {
		this.sections = sections;
		this.briefs = briefs;
		this.history = history;
		this.pages = pages;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, @PathVariable String section, String done, Posted posted, Locale locale) {
		Section<?> found = this.sections.at(section);
		Snapshot snapshot = this.briefs.snapshot(brief);
		List<Before> versions = this.history.of(brief, section)
			.stream()
			.map((version) -> Before.of(found, version, snapshot, this.clock))
			.toList();
		return this.pages.view("history/before", brief, snapshot)
			.addObject("versions", versions)
			.addObject("section", section)
			.addObject("names", names(found, locale))
			.addObject("action", brief.path() + "/" + section + "/before")
			.addObject("done", done)
			.addObject("from", posted.from())
			.addObject("back", posted.back(brief));
	}

	@PostMapping("/{item}")
	String putBack(OpenBrief brief, @PathVariable String section, @PathVariable("item") long version, Posted posted) {
		Section<?> found = this.sections.at(section);
		putBack(brief, found, this.history.find(brief, section, version)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		return again(brief, section, posted, "back");
	}

	@PostMapping("/forget")
	String forget(OpenBrief brief, @PathVariable String section, Posted posted) {
		this.history.forget(brief, this.sections.at(section).key());
		return again(brief, section, posted, "forgotten");
	}

	private <C> void putBack(OpenBrief brief, Section<C> section, Version version) {
		C earlier = this.briefs.snapshot(brief).of(section, version);
		this.briefs.change(brief, section, (now) -> earlier);
	}

	/** What the task list calls the pages of that section. */
	private String names(Section<?> section, Locale locale) {
		return section.steps()
			.stream()
			.filter((step) -> !step.helping())
			.map((step) -> this.messages.getMessage(section.key() + "." + step.key() + ".task", null, locale))
			.collect(Collectors.joining(", "));
	}

	private static String again(OpenBrief brief, String section, Posted posted, String done) {
		String query = posted.query().isEmpty() ? "?" : posted.query() + "&";
		return "redirect:" + brief.path() + "/" + section + "/before" + query + "done=" + done;
	}

}
