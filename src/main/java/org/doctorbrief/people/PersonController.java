package org.doctorbrief.people;

import java.util.List;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.OpenTo;
import org.doctorbrief.brief.Role;
import org.doctorbrief.pages.Page;
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

/** What the owner decides about one person: what is hidden from her, and when it ends. */
@Controller
@RequestMapping("/briefs/{brief}/people")
@OpenTo(Role.OWNER)
class PersonController {

	private final People people;

	private final Parts parts;

	private final Briefs briefs;

	private final Pages pages;

	PersonController(People people, Parts parts, Briefs briefs, Pages pages) {
		this.people = people;
		this.parts = parts;
		this.briefs = briefs;
		this.pages = pages;
	}

	@GetMapping("/{person}/hidden")
	ModelAndView showHidden(OpenBrief brief, @PathVariable String person) {
		Companion one = find(brief, person);
		return page("people/hidden", brief, person, "hidden", one)
			.addObject("form", new HideForm(List.copyOf(one.grant().hidden())))
			.addObject("parts", this.parts.all())
			.addObject("once", true);
	}

	@PostMapping("/{person}/hidden")
	String hide(OpenBrief brief, @PathVariable String person, @ModelAttribute("form") HideForm form) {
		this.people.hide(brief, find(brief, person).account(),
				HideForm.among(form.hidden(), this.parts.all().keySet()));
		return toPeople(brief);
	}

	@GetMapping("/{person}/end")
	ModelAndView askToEnd(OpenBrief brief, @PathVariable String person) {
		return page("people/end", brief, person, "end", find(brief, person));
	}

	@PostMapping("/{person}/end")
	String end(OpenBrief brief, @PathVariable String person) {
		this.people.end(brief, person);
		return toPeople(brief);
	}

	@PostMapping("/invited/{invitation}/take-back")
	String takeBack(OpenBrief brief, @PathVariable String invitation) {
		this.people.takeBack(brief, invitation);
		return toPeople(brief);
	}

	private Companion find(OpenBrief brief, String person) {
		return this.people.find(brief, person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private ModelAndView page(String view, OpenBrief brief, String person, String what, Companion one) {
		String people = brief.path() + "/people";
		return this.pages.view(view, brief, this.briefs.snapshot(brief))
			.addObject("called", one.called())
			.addObject("back", people)
			.addObject("page", Page.of("people." + what, people + "/" + person + "/" + what, people));
	}

	private static String toPeople(OpenBrief brief) {
		return "redirect:" + brief.path() + "/people";
	}

}
