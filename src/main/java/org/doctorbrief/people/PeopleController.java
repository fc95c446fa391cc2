package org.doctorbrief.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.OpenTo;
import org.doctorbrief.brief.Role;
import org.doctorbrief.mode.Mode;
import org.doctorbrief.pages.Page;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.values.When;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page of the people of a brief, and the one that invites somebody. */
@Controller
@RequestMapping("/briefs/{brief}/people")
@OpenTo(Role.OWNER)
class PeopleController {

	private final People people;

	private final Parts parts;

	private final Mode mode;

	private final Briefs briefs;

	private final Pages pages;

	private final Clock clock;

	PeopleController(People people, Parts parts, Mode mode, Briefs briefs, Pages pages, Clock clock) {
		this.people = people;
		this.parts = parts;
		this.mode = mode;
		this.briefs = briefs;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Locale locale) {
		return view("people/people", brief).addObject("serves", this.mode.serves())
			.addObject("people", this.people.of(brief).stream().map((one) -> row(brief, one, locale)).toList())
			.addObject("waiting", this.people.waiting(brief).stream().map((one) -> row(brief, one, locale)).toList())
			.addObject("back", brief.path());
	}

	@GetMapping("/invite")
	ModelAndView invite(OpenBrief brief) {
		requireServer();
		return form(brief).addObject("form", InviteForm.BLANK);
	}

	@PostMapping("/invite")
	ModelAndView invite(OpenBrief brief, @Valid @ModelAttribute("form") InviteForm form, BindingResult errors,
			HttpServletResponse response) {
		requireServer();
		if (!this.people.hasRoom(brief)) {
			errors.reject("people.invite.full", new Object[] { Invitation.MOST }, null);
		}
		if (errors.hasErrors()) {
			ModelAndView again = form(brief);
			again.addAllObjects(errors.getModel());
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		Invitation.Secrets secrets = this.people.invite(brief, form.called(), form.terms(this.parts.all().keySet()));
		return view("people/invited-now", brief).addObject("called", form.called())
			.addObject("link",
					this.mode.publicUrl().orElseThrow() + InvitedController.PATH + "/" + secrets.link().value())
			.addObject("code", secrets.code())
			.addObject("back", brief.path() + "/people");
	}

	private ModelAndView form(OpenBrief brief) {
		return view("people/invite", brief)
			.addObject("page", Page.of("people.invite", brief.path() + "/people/invite", brief.path() + "/people"))
			.addObject("roles", List.of(Role.HELPER, Role.READER))
			.addObject("bases", Basis.values())
			.addObject("parts", this.parts.all())
			.addObject("once", true);
	}

	private ModelAndView view(String name, OpenBrief brief) {
		return this.pages.view(name, brief, this.briefs.snapshot(brief));
	}

	/** At home there is nobody to invite from elsewhere. */
	private void requireServer() {
		if (!this.mode.serves()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	private Row row(OpenBrief brief, Companion one, Locale locale) {
		When since = When.on(LocalDate.ofInstant(one.since(), this.clock.getZone()));
		return new Row(one.called(), one.grant().role(), one.basis(), since.words(locale),
				this.parts.names(one.grant().hidden()), brief.path() + "/people/" + one.account());
	}

	private Row row(OpenBrief brief, People.Waiting one, Locale locale) {
		When until = When.on(LocalDate.ofInstant(one.endsAt(), this.clock.getZone()));
		return new Row(one.called(), one.role(), null, until.words(locale), List.of(),
				brief.path() + "/people/invited/" + one.id() + "/take-back");
	}

	/**
	 * One person, or one invitation.
	 *
	 * @param called what the owner calls her
	 * @param role what she may do
	 * @param basis why she may, or nothing
	 * @param date since when, or until when it can be taken
	 * @param hidden the names of the parts that are kept from her
	 * @param path where that is changed
	 */
	record Row(String called, Role role, Basis basis, String date, List<String> hidden, String path) {

	}

}
