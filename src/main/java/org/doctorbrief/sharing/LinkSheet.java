package org.doctorbrief.sharing;

import java.util.Locale;
import java.util.Map;

import org.doctorbrief.paper.Manuscript;
import org.doctorbrief.paper.PaperSize;
import org.doctorbrief.paper.RenderQueue;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;

/**
 * A sheet of paper with a link, to be handed over; the passcode goes another way, and the
 * sheet says nothing of the patient.
 */
@Component
class LinkSheet {

	private final ITemplateEngine templates;

	private final RenderQueue queue;

	LinkSheet(ITemplateEngine templates, RenderQueue queue) {
		this.templates = templates;
		this.queue = queue;
	}

	byte[] of(String account, String address, LinkView link, PaperSize size, Locale locale) {
		Context context = new Context(locale);
		context.setVariable("address", address);
		context.setVariable("link", link);
		Manuscript page = new Manuscript(this.templates.process("sharing/sheet", context),
				Map.of("link", QrCode.of(address)::png));
		return this.queue.render(account, page, size);
	}

}
