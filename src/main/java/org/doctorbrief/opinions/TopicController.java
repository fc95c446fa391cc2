package org.doctorbrief.opinions;

import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Page;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What one doctor said about one topic, and what a later letter says. */
@Controller
@RequestMapping("/briefs/{brief}/opinions/{doctor:first|second|third}/{item}")
class TopicController {

	/**
	 * The page that shows all doctors side by side; whoever came from it goes back there.
	 */
	private static final String SIDE = "compare.side";

	private final Map<Whose, FormPage<Opinions, TopicForm>> pages;

	private final SourceNames sources;

	private final TopicNames topics;

	TopicController(Pages pages, OpinionsSection section, SourceNames sources, TopicNames topics) {
		this.sources = sources;
		this.topics = topics;
		this.pages = Whose.each((whose) -> pages.entry(section, whose.word(), "topic", new OfOne(whose)));
	}

	@ModelAttribute
	void words(@PathVariable String doctor, @PathVariable String item, Model model, Locale locale) {
		Topic topic = topic(item);
		model.addAttribute("sources", this.sources.in(locale))
			.addAttribute("topic", topic)
			.addAttribute("named", this.topics.of(topic, Whose.of(doctor), locale));
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, @PathVariable String doctor, @PathVariable String item, Posted posted) {
		return leadingBack(this.pages.get(Whose.of(doctor)).show(brief, item, posted), brief, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @PathVariable String doctor, @PathVariable String item,
			@Valid @ModelAttribute("form") TopicForm form, BindingResult errors, Posted posted) {
		ModelAndView view = this.pages.get(Whose.of(doctor)).save(brief, item, form, errors, posted);
		return leadingBack(view, brief, posted);
	}

	private static ModelAndView leadingBack(ModelAndView view, OpenBrief brief, Posted posted) {
		if (!SIDE.equals(posted.from())) {
			return view;
		}
		if (view.getModel().get("page") instanceof Page page) {
			view.addObject("page", new Page(page.words(), page.action(), posted.back(brief), page.shown(), page.from(),
					page.unsaved()));
		}
		else if (posted.then() == null && view.getViewName().startsWith("redirect:")) {
			view.setViewName("redirect:" + posted.back(brief));
		}
		return view;
	}

	private static Topic topic(String word) {
		return Topic.of(word).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** The form over one doctor's line about a topic. */
	private record OfOne(Whose whose) implements FormPage.Form<Opinions, TopicForm> {

		@Override
		public TopicForm of(Opinions opinions, String item) {
			return TopicForm.of(this.whose.in(opinions).of(topic(item)));
		}

		@Override
		public Opinions applied(Opinions opinions, String item, TopicForm typed) {
			Opinion next = this.whose.in(opinions).with(typed.toLine(topic(item)));
			return opinions.with(this.whose.doctor(), next);
		}

	}

}
