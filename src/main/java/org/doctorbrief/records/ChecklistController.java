package org.doctorbrief.records;

import java.util.Objects;
import java.util.regex.Pattern;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which records are here already, and where the others stand. */
@Controller("recordsChecklistController")
@RequestMapping("/briefs/{brief}/records/checklist")
class ChecklistController {

	private static final Pattern AN_ID = Pattern.compile("[a-z0-9-]{1,40}");

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

	/** Keeps the ticks first, so that none is lost on the way to a thing's own page. */
	@PostMapping(params = "open")
	ModelAndView saveAndOpen(OpenBrief brief, @Valid @ModelAttribute("form") ChecklistForm form, BindingResult errors,
			Posted posted, @RequestParam String open) {
		ModelAndView saved = save(brief, form, errors, posted);
		boolean kept = Objects.toString(saved.getViewName()).startsWith("redirect:");
		if (!kept || !AN_ID.matcher(open).matches()) {
			return saved;
		}
		return new ModelAndView("redirect:" + brief.path() + "/records/checklist/" + open + posted.query());
	}

}
