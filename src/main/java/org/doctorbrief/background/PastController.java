package org.doctorbrief.background;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import org.doctorbrief.background.Background.Kind;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One condition, one operation, or one relative. */
@Controller
@RequestMapping("/briefs/{brief}/background/{list:conditions|operations|family}/{item}")
class PastController {

	private final Map<Kind, FormPage<Background, PastForm>> entries;

	PastController(Pages pages, BackgroundSection section) {
		this.entries = Arrays.stream(Kind.values())
			.collect(Collectors.toMap(Function.identity(),
					(kind) -> pages.entry(section, kind.step(), kind.entry(),
							(content, item) -> PastForm.of(content.of(kind), item),
							(content, item, typed) -> content.with(kind, typed.applied(content.of(kind), item)))));
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, @PathVariable String list, @PathVariable String item, Posted posted) {
		return this.entries.get(Kind.at(list)).show(brief, item, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @PathVariable String list, @PathVariable String item,
			@Valid @ModelAttribute("form") PastForm form, BindingResult errors, Posted posted) {
		if (form.tellsNothing()) {
			errors.rejectValue("what", "background.past.nothing");
		}
		return this.entries.get(Kind.at(list)).save(brief, item, form, errors, posted);
	}

}
