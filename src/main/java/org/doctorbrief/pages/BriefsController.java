package org.doctorbrief.pages;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletResponse;
import org.doctorbrief.brief.BriefDoor;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.Journey;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.OpenTo;
import org.doctorbrief.brief.Role;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.brief.Subject;
import org.doctorbrief.values.When;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The briefs of an account: all of them, a new one, and deleting one. */
@Controller
class BriefsController {

	private final BriefDoor door;

	private final Briefs briefs;

	private final Subject.Teller subjects;

	private final Journey journey;

	private final Pages pages;

	private final Clock clock;

	BriefsController(BriefDoor door, Briefs briefs, Subject.Teller subjects, Journey journey, Pages pages,
			Clock clock) {
		this.door = door;
		this.briefs = briefs;
		this.subjects = subjects;
		this.journey = journey;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/briefs")
	String all(Principal account, Model model) {
		model.addAttribute("briefs", this.door.all(account.getName()).stream().map(this::row).toList());
		model.addAttribute("reminders", this.pages.reminders(account.getName()));
		return "pages/briefs";
	}

	@PostMapping("/briefs")
	String start(Principal account, Model model, HttpServletResponse response) {
		if (!this.door.hasRoom(account.getName())) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			model.addAttribute("full", BriefDoor.MOST);
			return all(account, model);
		}
		return "redirect:" + this.journey.first().path(this.briefs.start(account.getName()));
	}

	@GetMapping("/briefs/{brief}/delete")
	@OpenTo(Role.OWNER)
	ModelAndView askToDelete(OpenBrief brief) {
		return this.pages.view("pages/delete", brief, this.briefs.snapshot(brief))
			.addObject("back", brief.path())
			.addObject("page", Page.of("pages.delete", brief.path() + "/delete", brief.path()));
	}

	@PostMapping("/briefs/{brief}/delete")
	@OpenTo(Role.OWNER)
	String delete(OpenBrief brief) {
		this.briefs.delete(brief);
		return "redirect:/deleted";
	}

	@GetMapping("/deleted")
	String deleted() {
		return "pages/deleted";
	}

	private Row row(OpenBrief brief) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		When changedOn = (snapshot.changedAt() != null)
				? When.on(LocalDate.ofInstant(snapshot.changedAt(), this.clock.getZone())) : null;
		return new Row(brief.path(), this.subjects.of(snapshot).name(), changedOn);
	}

	/** One brief in the list. */
	record Row(String path, String name, When changedOn) {

	}

}
