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

/** How the records were sent, and whether the office has them and looked at them. */
@Controller("recordsSendingController")
@RequestMapping("/briefs/{brief}/records/sending")
class SendingController {

	private final FormPage<Records, SendingForm> page;

	SendingController(Pages pages, RecordsSection section) {
		this.page = pages.step(section, "sending", SendingForm::of, SendingForm::applied);
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return this.page.show(brief, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") SendingForm form, BindingResult errors,
			Posted posted) {
		return this.page.save(brief, form, errors, posted);
	}

}
