package org.doctorbrief.records;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
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

/** All requests for records: who was asked, what is late, and what came. */
@Controller("recordsAskingController")
@RequestMapping("/briefs/{brief}/records/asking")
class AskingController {

	private final FormPage<Records, Nothing> page;

	private final Waiting waiting;

	AskingController(Pages pages, RecordsSection section, Waiting waiting) {
		this.page = pages.step(section, "asking", (records) -> new Nothing(), (records, typed) -> records);
		this.waiting = waiting;
	}

	@ModelAttribute("waiting")
	Waiting waiting() {
		return this.waiting;
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return this.page.show(brief, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") Nothing form, BindingResult errors,
			Posted posted) {
		return this.page.save(brief, form, errors, posted);
	}

	/** The page asks for nothing but the next request. */
	record Nothing() {

	}

}
