package org.doctorbrief.results;

import java.util.List;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.values.Source;
import org.doctorbrief.web.Text;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Test results: all of them, and one. */
@Controller
@RequestMapping("/briefs/{brief}/results/list")
class ResultsController {

	private final FormPage<Results, ResultsForm> list;

	private final FormPage<Results, ResultForm> entry;

	ResultsController(Pages pages, ResultsSection section) {
		this.list = pages.step(section, "list", ResultsForm::of, ResultsForm::applied);
		this.entry = pages.entry(section, "list", "result", ResultForm::of, ResultForm::applied);
	}

	@ModelAttribute("sources")
	Source[] sources() {
		return Source.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return this.list.show(brief, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") ResultsForm form, BindingResult errors,
			Posted posted) {
		return this.list.save(brief, form, errors, posted);
	}

	@GetMapping("/{item}")
	ModelAndView show(OpenBrief brief, @PathVariable String item, Posted posted) {
		return this.entry.show(brief, item, posted);
	}

	@PostMapping("/{item}")
	ModelAndView save(OpenBrief brief, @PathVariable String item, @Valid @ModelAttribute("form") ResultForm form,
			BindingResult errors, Posted posted) {
		if (form.tellsNothing()) {
			errors.rejectValue("name", "results.result.nothing");
		}
		return this.entry.save(brief, item, form, errors, posted);
	}

	/**
	 * What the page about all results asks for.
	 *
	 * @param more results to add, one on each line
	 */
	record ResultsForm(@Text(max = Text.STORY) String more) {

		static ResultsForm of(Results content) {
			return new ResultsForm(null);
		}

		static Results applied(Results content, ResultsForm typed) {
			return content.copied(typed.lines());
		}

		private List<String> lines() {
			return (this.more == null) ? List.of()
					: this.more.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
		}

	}

}
