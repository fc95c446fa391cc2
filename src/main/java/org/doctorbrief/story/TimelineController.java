package org.doctorbrief.story;

import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.web.Text;
import org.doctorbrief.wording.LookedThrough;
import org.doctorbrief.wording.Suggestions;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What happened when: all events, and one of them. */
@Controller
@RequestMapping("/briefs/{brief}/story/timeline")
class TimelineController {

	private final FormPage<Story, TimelineForm> list;

	private final FormPage<Story, EventForm> entry;

	private final LookedThrough<EventForm> wording;

	private final Suggestions suggestions;

	TimelineController(Pages pages, StorySection section, Suggestions suggestions) {
		this.list = pages.step(section, "timeline", TimelineForm::of, TimelineForm::applied);
		this.entry = pages.entry(section, "timeline", "event", new Entry());
		this.wording = suggestions.in(EventForm.class, "what");
		this.suggestions = suggestions;
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, Posted posted) {
		return withFlagged(this.list.show(brief, posted));
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @Valid @ModelAttribute("form") TimelineForm form, BindingResult errors,
			Posted posted) {
		return withFlagged(this.list.save(brief, form, errors, posted));
	}

	@GetMapping("/{item}")
	ModelAndView show(OpenBrief brief, @PathVariable String item, Posted posted) {
		return this.wording.page(this.entry.show(brief, item, posted));
	}

	@PostMapping("/{item}")
	ModelAndView save(OpenBrief brief, @PathVariable String item, @Valid @ModelAttribute("form") EventForm form,
			BindingResult errors, Posted posted) {
		if (form.tellsNothing()) {
			errors.rejectValue("what", "story.event.nothing");
		}
		return this.wording.page(this.entry.save(brief, item, form, errors, posted));
	}

	/** Puts a neutral line where the person asked for it; nothing is kept yet. */
	@PostMapping(path = "/{item}", params = "take")
	ModelAndView take(OpenBrief brief, @PathVariable String item, @ModelAttribute("form") EventForm form, Posted posted,
			@RequestParam String take) {
		return this.wording.page(this.entry.instead(brief, item, this.wording.taken(form, take), posted));
	}

	private ModelAndView withFlagged(ModelAndView view) {
		if (view.getModel().get("content") instanceof Story story) {
			view.addObject("flagged",
					story.timeline()
						.events()
						.stream()
						.filter((event) -> this.suggestions.any(Stream.ofNullable(event.what())))
						.map(Event::id)
						.toList());
		}
		return view;
	}

	private static final class Entry implements FormPage.Form<Story, EventForm> {

		@Override
		public EventForm of(Story content, String item) {
			return EventForm.of(content, item);
		}

		@Override
		public Story applied(Story content, String item, EventForm typed) {
			return EventForm.applied(content, item, typed);
		}

	}

	/**
	 * What the page about all events asks for.
	 *
	 * @param more events to add, one on each line
	 */
	record TimelineForm(@Text(max = Text.AREA) String more) {

		static TimelineForm of(Story content) {
			return new TimelineForm(null);
		}

		static Story applied(Story content, TimelineForm typed) {
			return content.with(content.timeline().told(typed.lines()));
		}

		private List<String> lines() {
			return (this.more == null) ? List.of()
					: this.more.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
		}

	}

}
