package org.doctorbrief.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.decision.Ending.Task;
import org.doctorbrief.pages.Choice;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.values.When;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is done at the end, who is still to be told, and what becomes of the brief. */
@Controller
@RequestMapping("/briefs/{brief}/decision/closing")
class ClosingController {

	private final Briefs briefs;

	private final DecisionSection section;

	private final Sides sides;

	private final FormPage<Decision, ClosingForm> page;

	ClosingController(Briefs briefs, Pages pages, DecisionSection section, Sides sides, Clock clock) {
		this.briefs = briefs;
		this.section = section;
		this.sides = sides;
		this.page = pages.step(section, "closing", ClosingForm::of,
				(decision, typed) -> typed.applied(decision, When.on(LocalDate.now(clock))));
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		return withRest(this.page.show(brief, snapshot, posted), brief, snapshot);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") ClosingForm form, BindingResult errors,
			Posted posted) {
		return withRest(this.page.save(brief, form, errors, posted), brief, null);
	}

	/** Keeps the ticks first, so that none is lost on the way to a thing's own page. */
	@PostMapping(params = "open")
	ModelAndView saveAndOpen(OpenBrief brief, @Valid @ModelAttribute("form") ClosingForm form, BindingResult errors,
			Posted posted, @RequestParam String open) {
		ModelAndView saved = save(brief, form, errors, posted);
		Task task = Choice.of(Task.class, open);
		boolean kept = Objects.toString(saved.getViewName()).startsWith("redirect:");
		return (kept && task != null)
				? new ModelAndView("redirect:" + brief.path() + "/decision/closing/" + task + posted.query()) : saved;
	}

	private ModelAndView withRest(ModelAndView view, OpenBrief brief, Snapshot read) {
		if (view.getModel().containsKey("content")) {
			Snapshot snapshot = (read != null) ? read : this.briefs.snapshot(brief);
			Decision decision = snapshot.of(this.section);
			List<Task> tasks = decision.closing().tasks(this.sides.third(snapshot));
			view.addObject("tasks", tasks);
			view.addObject("left", left(tasks, decision));
			view.addObject("owned", brief.owned());
		}
		return view;
	}

	/** What is still open, each with the page that helps. */
	private static Map<Task, String> left(List<Task> tasks, Decision decision) {
		Map<Task, String> left = new LinkedHashMap<>();
		tasks.stream()
			.filter((task) -> !decision.closing().of(task).settled())
			.forEach((task) -> left.put(task, task.help(decision.now().orElse(null))));
		return left;
	}

}
