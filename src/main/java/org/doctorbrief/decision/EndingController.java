package org.doctorbrief.decision;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.decision.Ending.State;
import org.doctorbrief.decision.Ending.Task;
import org.doctorbrief.pages.Choice;
import org.doctorbrief.pages.DateForm;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.pages.RealDate;
import org.doctorbrief.web.Text;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One thing that is done at the end: where it stands, on which day, and a note. */
@Controller
@RequestMapping("/briefs/{brief}/decision/closing/{item}")
class EndingController {

	private final FormPage<Decision, EndingForm> page;

	EndingController(Pages pages, DecisionSection section) {
		this.page = pages.entry(section, "closing", "ending", EndingForm::of, EndingForm::applied);
	}

	@ModelAttribute("states")
	State[] states() {
		return State.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, @PathVariable String item, Posted posted) {
		return this.page.show(brief, task(item).name(), posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @PathVariable String item, @Valid @ModelAttribute("form") EndingForm form,
			BindingResult errors, Posted posted) {
		return this.page.save(brief, task(item).name(), form, errors, posted);
	}

	private static Task task(String item) {
		Task task = Choice.of(Task.class, item);
		if (task == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return task;
	}

	/**
	 * What the page about one thing asks for.
	 *
	 * @param state a {@link State}
	 * @param on the day
	 * @param note anything else
	 */
	record EndingForm(String state, @RealDate DateForm on, @Text(max = Text.AREA) String note) {

		EndingForm {
			on = DateForm.orEmpty(on);
		}

		static EndingForm of(Decision decision, String item) {
			Ending ending = decision.closing().of(task(item));
			return new EndingForm(Choice.name(ending.state()), DateForm.of(ending.on()), ending.note());
		}

		static Decision applied(Decision decision, String item, EndingForm typed) {
			return decision.with(decision.closing()
				.with(new Ending(task(item), Choice.of(State.class, typed.state), typed.on.toWhen(), typed.note)));
		}

	}

}
