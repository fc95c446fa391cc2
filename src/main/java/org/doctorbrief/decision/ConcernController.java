package org.doctorbrief.decision;

import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.web.Text;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One thing that matters. */
@Controller
@RequestMapping("/briefs/{brief}/decision/paths/{item}")
class ConcernController {

	private final Briefs briefs;

	private final Sides sides;

	private final FormPage<Decision, ConcernForm> page;

	ConcernController(Briefs briefs, Pages pages, DecisionSection section, Sides sides) {
		this.briefs = briefs;
		this.sides = sides;
		this.page = pages.entry(section, "paths", "concern", ConcernForm::of, ConcernForm::applied);
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, @PathVariable String item, Posted posted) {
		return withThird(brief, this.page.show(brief, item, posted));
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @PathVariable String item, @Valid @ModelAttribute("form") ConcernForm form,
			BindingResult errors, Posted posted) {
		if (form.what() == null) {
			errors.rejectValue("what", "decision.concern.nothing");
		}
		return withThird(brief, this.page.save(brief, item, form, errors, posted));
	}

	private ModelAndView withThird(OpenBrief brief, ModelAndView view) {
		if (view.getModel().containsKey("content")) {
			Snapshot snapshot = this.briefs.snapshot(brief);
			view.addObject("sides", this.sides.in(snapshot, false));
		}
		return view;
	}

	/**
	 * What the page about one thing asks for.
	 *
	 * @param what what matters
	 * @param first what the first doctor's path would involve
	 * @param second what the second doctor's path would involve
	 * @param third what a third doctor's path would involve
	 */
	record ConcernForm(@Text(max = Text.AREA) String what, @Text(max = Text.AREA) String first,
			@Text(max = Text.AREA) String second, @Text(max = Text.AREA) String third) {

		static ConcernForm of(Decision decision, String id) {
			Concern concern = decision.paths().concern(id);
			return new ConcernForm(concern.what(), concern.first(), concern.second(), concern.third());
		}

		static Decision applied(Decision decision, String id, ConcernForm typed) {
			Paths paths = decision.paths();
			return decision.with(paths
				.with(paths.concerns().put(new Concern(id, typed.what, typed.first, typed.second, typed.third))));
		}

	}

}
