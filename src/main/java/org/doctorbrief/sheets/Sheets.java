package org.doctorbrief.sheets;

import java.util.Locale;
import java.util.Map;

import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.brief.Subject;
import org.doctorbrief.guidance.Countries;
import org.doctorbrief.paper.Manuscript;
import org.doctorbrief.paper.PaperSize;
import org.doctorbrief.paper.PdfAnswer;
import org.doctorbrief.paper.RenderQueue;
import org.doctorbrief.patient.PatientSection;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Prints letters, forms, cards and other single sheets, on the paper that is usual where
 * the patient lives.
 */
@Component
public class Sheets {

	private final PatientSection patients;

	private final Subject.Teller subjects;

	private final Countries countries;

	private final ITemplateEngine templates;

	private final RenderQueue queue;

	Sheets(PatientSection patients, Subject.Teller subjects, Countries countries, ITemplateEngine templates,
			RenderQueue queue) {
		this.patients = patients;
		this.subjects = subjects;
		this.countries = countries;
		this.templates = templates;
		this.queue = queue;
	}

	/**
	 * Prints one sheet.
	 * @param brief the open brief
	 * @param snapshot the same as it stands now
	 * @param sheet the template; its last word is the name of the file
	 * @param shown what the template shows, beside the {@code subject} of the brief
	 * @param language the language of its words
	 * @return the PDF
	 */
	public ResponseEntity<byte[]> print(OpenBrief brief, Snapshot snapshot, String sheet, Map<String, Object> shown,
			Locale language) {
		Context context = new Context(language, shown);
		context.setVariable("subject", this.subjects.of(snapshot));
		String html = this.templates.process(sheet, context);
		String usual = this.countries.paper(snapshot.of(this.patients).who().country());
		PaperSize size = PaperSize.of(usual).orElse(PaperSize.A4);
		return PdfAnswer.of(sheet.substring(sheet.lastIndexOf('/') + 1) + ".pdf",
				this.queue.render(brief.account(), Manuscript.of(html), size));
	}

}
