package org.doctorbrief.compare;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;
import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.opinions.Topic;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;

import org.springframework.context.MessageSource;
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

/** One topic: how the opinions compare, and the reason each doctor gave. */
@Controller
@RequestMapping("/briefs/{brief}/compare/side/{item}")
class RowController {

	private final Briefs briefs;

	private final Beside beside;

	private final MessageSource messages;

	private final FormPage<Comparison, RowForm> page;

	RowController(Briefs briefs, Pages pages, CompareSection section, Beside beside, MessageSource messages) {
		this.briefs = briefs;
		this.beside = beside;
		this.messages = messages;
		this.page = pages.entry(section, "side", "row", (comparison, item) -> RowForm.of(comparison.of(topic(item))),
				(comparison, item, typed) -> comparison.with(typed.toRow(topic(item))));
	}

	@ModelAttribute
	void words(@PathVariable String item, Model model, Locale locale) {
		Map<String, String> kinds = new LinkedHashMap<>();
		for (Reason.Kind kind : Reason.Kind.values()) {
			kinds.put(kind.name(), this.messages.getMessage("compare.kind." + kind, null, locale));
		}
		Object[] topic = { this.messages.getMessage("opinions.topics." + topic(item), null, locale) };
		model.addAttribute("marks", Mark.values())
			.addAttribute("kinds", kinds)
			.addAttribute("named", this.messages.getMessage("compare.row.named", topic, locale));
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, @PathVariable String item, Posted posted) {
		return told(this.page.show(brief, item, posted), brief, item);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @PathVariable String item, @Valid @ModelAttribute("form") RowForm form,
			BindingResult errors, Posted posted) {
		return told(this.page.save(brief, item, form, errors, posted), brief, item);
	}

	private ModelAndView told(ModelAndView view, OpenBrief brief, String item) {
		if (!view.getModel().containsKey("form")) {
			return view;
		}
		Snapshot snapshot = this.briefs.snapshot(brief);
		return view.addObject("readable", this.beside.readable(snapshot))
			.addObject("asks", this.beside.asks(snapshot))
			.addObject("columns", this.beside.columns(snapshot))
			.addObject("r", this.beside.row(snapshot, topic(item)));
	}

	static Topic topic(String word) {
		return Topic.of(word).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
