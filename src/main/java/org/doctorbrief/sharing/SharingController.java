package org.doctorbrief.sharing;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.OpenTo;
import org.doctorbrief.brief.Role;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.documents.PrintTooLong;
import org.doctorbrief.mode.Mode;
import org.doctorbrief.pages.Pages;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page with the links of a brief. At home there is none: nobody could open it. */
@Controller
@RequestMapping("/briefs/{brief}/sharing")
@OpenTo(Role.OWNER)
class SharingController {

	private final Briefs briefs;

	private final Pages pages;

	private final ShareLinks links;

	private final LinkViews views;

	private final Mode mode;

	SharingController(Briefs briefs, Pages pages, ShareLinks links, LinkViews views, Mode mode) {
		this.briefs = briefs;
		this.pages = pages;
		this.links = links;
		this.views = views;
		this.mode = mode;
	}

	@GetMapping
	ModelAndView show(OpenBrief brief) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		String template = this.mode.serves() ? "sharing/links" : "sharing/home";
		ModelAndView view = this.pages.view(template, brief, snapshot).addObject("back", brief.path());
		if (this.mode.serves()) {
			view.addObject("links", this.views.all(brief, snapshot.version()));
		}
		return view;
	}

	@PostMapping("/{item}/end")
	String end(OpenBrief brief, @PathVariable String item) {
		this.links.end(brief, link(brief, item));
		return "redirect:" + brief.path() + "/sharing";
	}

	/** The copy is made anew because the owner says so, never by itself. */
	@PostMapping("/{item}/follow")
	String follow(OpenBrief brief, @PathVariable String item) {
		try {
			this.links.follow(brief, link(brief, item));
			return "redirect:" + brief.path() + "/sharing";
		}
		catch (PrintTooLong ex) {
			return "redirect:" + brief.path() + "/print";
		}
	}

	private ShareLink link(OpenBrief brief, String item) {
		return this.links.find(brief, item).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
