package org.doctorbrief.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.doctorbrief.paper.Manuscript;
import org.doctorbrief.paper.PaperSize;
import org.doctorbrief.paper.RenderQueue;
import org.doctorbrief.values.When;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;

/** The sheet of paper with a person's codes, to be kept with what matters. */
@Component
class CodeSheet {

	private final ITemplateEngine templates;

	private final RenderQueue queue;

	private final Clock clock;

	CodeSheet(ITemplateEngine templates, RenderQueue queue, Clock clock) {
		this.templates = templates;
		this.queue = queue;
		this.clock = clock;
	}

	byte[] of(String account, List<String> codes, PaperSize size, Locale locale) {
		Context context = new Context(locale);
		context.setVariable("codes", codes);
		context.setVariable("date", When.on(LocalDate.now(this.clock)).words(locale));
		return this.queue.render(account, Manuscript.of(this.templates.process("recovery/sheet", context)), size);
	}

}
