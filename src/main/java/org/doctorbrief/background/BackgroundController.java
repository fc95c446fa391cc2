package org.doctorbrief.background;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import org.doctorbrief.background.Background.Kind;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.AnyForm;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.values.Listed.Any;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Conditions, operations and family: whether there are any, and which. */
@Controller
@RequestMapping("/briefs/{brief}/background/{list:conditions|operations|family}")
class BackgroundController {

	private final Map<Kind, FormPage<Background, AnyForm>> lists;

	BackgroundController(Pages pages, BackgroundSection section) {
		this.lists = Arrays.stream(Kind.values())
			.collect(Collectors.toMap(Function.identity(),
					(kind) -> pages.step(section, kind.step(), (content) -> AnyForm.of(content.of(kind)),
							(content, typed) -> content.with(kind, typed.applied(content.of(kind))))));
	}

	@ModelAttribute("anyOptions")
	Any[] anyOptions() {
		return Any.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, @PathVariable String list, Posted posted) {
		return this.lists.get(Kind.at(list)).show(brief, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @PathVariable String list, @Valid @ModelAttribute("form") AnyForm form,
			BindingResult errors, Posted posted) {
		return this.lists.get(Kind.at(list)).save(brief, form, errors, posted);
	}

}
