package org.doctorbrief.records;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.pages.FormPage;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.records.Request.Answer;
import org.doctorbrief.records.Request.Route;
import org.doctorbrief.records.Request.SendTo;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One request for records: who is asked, for what, and what came of it. */
@Controller("recordsRequestController")
@RequestMapping("/briefs/{brief}/records/asking/{item}")
class RequestController {

	private final FormPage<Records, RequestForm> page;

	private final Waiting waiting;

	private final MessageSource messages;

	RequestController(Pages pages, RecordsSection section, Waiting waiting, MessageSource messages) {
		this.page = pages.entry(section, "asking", "request", RequestForm::of, RequestForm::applied);
		this.waiting = waiting;
		this.messages = messages;
	}

	/** The usual records, called as on the checklist. */
	@ModelAttribute("kinds")
	Map<String, String> kinds(Locale language) {
		Map<String, String> names = new LinkedHashMap<>();
		for (RecordKind kind : RecordKind.values()) {
			names.put(kind.name(), this.messages.getMessage("records.checklist.here." + kind, null, language));
		}
		return names;
	}

	@ModelAttribute("routes")
	Route[] routes() {
		return Route.values();
	}

	@ModelAttribute("answers")
	Answer[] answers() {
		return Answer.values();
	}

	@ModelAttribute("receivers")
	SendTo[] receivers() {
		return SendTo.values();
	}

	@ModelAttribute("waiting")
	Waiting waiting() {
		return this.waiting;
	}

	@GetMapping
	ModelAndView show(OpenBrief brief, @PathVariable String item, Posted posted) {
		return this.page.show(brief, item, posted);
	}

	@PostMapping
	ModelAndView save(OpenBrief brief, @PathVariable String item, @Valid @ModelAttribute("form") RequestForm form,
			BindingResult errors, Posted posted) {
		if (form.tellsNothing()) {
			errors.rejectValue("holder", "records.request.nothing");
		}
		else if (!errors.hasErrors() && form.answeredTooEarly()) {
			errors.rejectValue("answeredOn", "records.request.too-early");
		}
		return this.page.save(brief, item, form, errors, posted);
	}

}
