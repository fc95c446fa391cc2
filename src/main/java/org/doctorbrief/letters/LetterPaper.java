package org.doctorbrief.letters;

import java.util.Locale;

import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.guidance.Countries;
import org.doctorbrief.paper.Manuscript;
import org.doctorbrief.paper.PaperSize;
import org.doctorbrief.paper.PdfAnswer;
import org.doctorbrief.paper.RenderQueue;
import org.doctorbrief.patient.PatientSection;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Prints a letter on a sheet of its own, with room to sign. */
@Component
class LetterPaper {

	private final LettersSection section;

	private final PatientSection patients;

	private final Countries countries;

	private final ITemplateEngine templates;

	private final RenderQueue queue;

	LetterPaper(LettersSection section, PatientSection patients, Countries countries, ITemplateEngine templates,
			RenderQueue queue) {
		this.section = section;
		this.patients = patients;
		this.countries = countries;
		this.templates = templates;
		this.queue = queue;
	}

	ResponseEntity<byte[]> print(OpenBrief brief, Snapshot snapshot, String item, Locale language) {
		Letter letter = snapshot.of(this.section)
			.kept()
			.find(item)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Context context = new Context(language);
		context.setVariable("letter", letter);
		String html = this.templates.process("letters/paper", context);
		String usual = this.countries.paper(snapshot.of(this.patients).who().country());
		PaperSize size = PaperSize.of(usual).orElse(PaperSize.A4);
		return PdfAnswer.of("letter.pdf", this.queue.render(brief.account(), Manuscript.of(html), size));
	}

}
