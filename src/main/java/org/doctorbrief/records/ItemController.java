package org.doctorbrief.records;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.records.RecordItem.Contents;
import org.doctorbrief.records.RecordItem.State;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One thing on the checklist. */
@Controller("recordsItemController")
@RequestMapping("/briefs/{brief}/records/checklist/{item}")
class ItemController {

	private final FormPage<Records, ItemForm> page;

	ItemController(Pages pages, RecordsSection section) {
		this.page = pages.entry(section, "checklist", "item", new FormPage.Form<>() {

			@Override
			public ItemForm of(Records records, String item) {
				return ItemForm.of(records, item);
			}

			@Override
			public Records applied(Records records, String item, ItemForm typed) {
				return ItemForm.applied(records, item, typed);
			}

		});
	}

	@ModelAttribute("states")
	State[] states() {
		return State.values();
	}

	@ModelAttribute("contents")
	Contents[] contents() {
		return Contents.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, @PathVariable String item, Posted posted) {
		return this.page.show(brief, item, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @PathVariable String item, @Valid @ModelAttribute("form") ItemForm form,
			BindingResult errors, Posted posted) {
		return this.page.save(brief, item, form, errors, posted);
	}

}
