package org.doctorbrief.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.brief.Subject;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.guidance.Countries;
import org.doctorbrief.paper.Glyphs;
import org.doctorbrief.paper.PaperSize;
import org.doctorbrief.values.When;
import org.doctorbrief.web.Language;
import org.doctorbrief.web.Voice;
import org.jsoup.Jsoup;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The printable brief, as the html that becomes its PDF. */
@Component
class BriefDocument {

	private final ITemplateEngine templates;

	private final BriefSheets sheets;

	private final FrontPageMaker frontPages;

	private final Subject.Teller subjects;

	private final Countries countries;

	private final Unstated unstated;

	private final Glyphs glyphs;

	private final Clock clock;

	BriefDocument(ITemplateEngine templates, BriefSheets sheets, FrontPageMaker frontPages, Subject.Teller subjects,
			Countries countries, Unstated unstated, Glyphs glyphs, Clock clock) {
		this.templates = templates;
		this.sheets = sheets;
		this.frontPages = frontPages;
		this.subjects = subjects;
		this.countries = countries;
		this.unstated = unstated;
		this.glyphs = glyphs;
		this.clock = clock;
	}

	/** The whole brief; a doctor reads it, so it speaks of the patient, never to her. */
	String html(Snapshot brief, Locale locale) {
		speakOfThePatient();
		return Language.of(locale).orElse(Language.ENGLISH).speaking(() -> written(brief, locale));
	}

	private String written(Snapshot brief, Locale locale) {
		Context context = new Context(locale);
		Subject subject = this.subjects.of(brief);
		context.setVariable("subject", subject);
		context.setVariable("owner", (subject.name() != null) ? this.frontPages.name(subject.name(), locale) : null);
		context.setVariable("version", brief.version());
		context.setVariable("date", When.on(lastChange(brief)).words(locale));
		context.setVariable("front", this.frontPages.of(brief, locale));
		context.setVariable("sheets", this.sheets.of(brief));
		context.setVariable("asked", List.of(DoctorId.SECOND, DoctorId.FIRST));
		return this.unstated.joined(this.templates.process("documents/brief", context), locale);
	}

	/** The characters in it that no font has a shape for. */
	List<String> unprintable(Snapshot brief, Locale locale) {
		return this.glyphs.unprintable(Jsoup.parse(html(brief, locale)).body().wholeText());
	}

	/** The paper that is usual in the patient's country. */
	PaperSize usualPaper(Snapshot brief) {
		String country = this.subjects.of(brief).country();
		return PaperSize.of(this.countries.paper(country)).orElse(PaperSize.A4);
	}

	private LocalDate lastChange(Snapshot brief) {
		return (brief.changedAt() != null) ? LocalDate.ofInstant(brief.changedAt(), this.clock.getZone())
				: LocalDate.now(this.clock);
	}

	private static void speakOfThePatient() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null) {
			request.setAttribute(Voice.ATTRIBUTE, "other", RequestAttributes.SCOPE_REQUEST);
		}
	}

}
