package org.doctorbrief.interview;

import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.interview.Interview.Ready;
import org.doctorbrief.pages.Choice;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.web.Text;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the doctor will ask, and what the brief answers so far. */
@Controller
@RequestMapping("/briefs/{brief}/interview/answers")
class InterviewController {

	private final FormPage<Interview, InterviewForm> page;

	private final Briefs briefs;

	private final Answers answers;

	InterviewController(Pages pages, InterviewSection section, Briefs briefs, Answers answers) {
		this.page = pages.step(section, "answers", InterviewForm::of, InterviewForm::applied);
		this.briefs = briefs;
		this.answers = answers;
	}

	@ModelAttribute("readyOptions")
	Ready[] readyOptions() {
		return Ready.values();
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		return this.page.show(brief, snapshot, posted).addObject("answers", this.answers.of(snapshot));
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") InterviewForm form, BindingResult errors,
			Posted posted) {
		ModelAndView next = this.page.save(brief, form, errors, posted);
		boolean again = next.getStatus() == HttpStatus.UNPROCESSABLE_CONTENT;
		return again ? next.addObject("answers", this.answers.of(this.briefs.snapshot(brief))) : next;
	}

	/**
	 * What the page asks for.
	 *
	 * @param ready a {@link Ready}
	 * @param notes anything to remember
	 */
	record InterviewForm(String ready, @Text(max = Text.AREA) String notes) {

		static InterviewForm of(Interview content) {
			return new InterviewForm(Choice.name(content.ready()), content.notes());
		}

		static Interview applied(Interview content, InterviewForm typed) {
			return new Interview(Choice.of(Ready.class, typed.ready), typed.notes);
		}

	}

}
