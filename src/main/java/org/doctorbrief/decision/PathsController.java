package org.doctorbrief.decision;

import java.util.List;

import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.story.Matters;
import org.doctorbrief.story.StorySection;
import org.doctorbrief.web.Text;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What matters beside what each path would involve. */
@Controller("decisionPathsController")
@RequestMapping("/briefs/{brief}/decision/paths")
class PathsController {

	private static final String SWAPPED = "swapped";

	private final Briefs briefs;

	private final Pages pages;

	private final DecisionSection section;

	private final StorySection stories;

	private final Sides sides;

	PathsController(Briefs briefs, Pages pages, DecisionSection section, StorySection stories, Sides sides) {
		this.briefs = briefs;
		this.pages = pages;
		this.section = section;
		this.stories = stories;
		this.sides = sides;
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted, @RequestParam(defaultValue = "false") boolean swapped) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		return beside(page(snapshot).show(brief, snapshot, posted), snapshot, swapped);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") PathsForm form, BindingResult errors,
			Posted posted) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		return beside(page(snapshot).save(brief, form, errors, posted), snapshot, false);
	}

	private FormPage<Decision, PathsForm> page(Snapshot snapshot) {
		Matters matters = snapshot.of(this.stories).matters();
		return this.pages.step(this.section, "paths", PathsForm::of,
				(decision, typed) -> typed.applied(decision, matters));
	}

	/** Only which columns come first is in the address. */
	private ModelAndView beside(ModelAndView view, Snapshot snapshot, boolean swapped) {
		if (view.getModel().containsKey("content")) {
			view.addObject("sides", this.sides.in(snapshot, swapped));
			view.addObject(SWAPPED, swapped);
			view.addObject("offers", Offer.of(snapshot.of(this.stories).matters(), snapshot.of(this.section).paths()));
		}
		return view;
	}

	/**
	 * What the page about all paths asks for.
	 *
	 * @param taken {@link Offer}s to take over
	 * @param liked what she would like
	 * @param needed what a doctor says is needed, and why
	 */
	record PathsForm(List<String> taken, @Text(max = Text.AREA) String liked, @Text(max = Text.AREA) String needed) {

		PathsForm {
			taken = (taken != null) ? taken : List.of();
		}

		static PathsForm of(Decision decision) {
			return new PathsForm(null, decision.paths().liked(), decision.paths().needed());
		}

		Decision applied(Decision decision, Matters matters) {
			return decision
				.with(decision.paths().taking(Offer.taken(matters, this.taken)).preferring(this.liked, this.needed));
		}

	}

}
