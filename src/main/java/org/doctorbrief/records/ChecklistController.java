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

/** Which records are here already, and where the others stand. */
@Controller("recordsChecklistController")
@RequestMapping("/briefs/{brief}/records/checklist")
class ChecklistController {

	private final FormPage<Records, ChecklistForm> page;

	ChecklistController(Pages pages, RecordsSection section) {
		this.page = pages.step(section, "checklist", ChecklistForm::of, ChecklistForm::applied);
	}

	@ModelAttribute("kinds")
	RecordKind[] kinds() {
		return RecordKind.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return this.page.show(brief, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") ChecklistForm form, BindingResult errors,
			Posted posted) {
		return this.page.save(brief, form, errors, posted);
	}

}
