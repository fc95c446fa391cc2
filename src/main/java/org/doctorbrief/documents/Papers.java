package org.doctorbrief.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.brief.Subject;
import org.doctorbrief.front.Edition;
import org.doctorbrief.front.FrontPageMaker;
import org.doctorbrief.guidance.Countries;
import org.doctorbrief.latest.CheckWords;
import org.doctorbrief.paper.Glyphs;
import org.doctorbrief.paper.PaperSize;
import org.doctorbrief.patient.Reasons;
import org.doctorbrief.records.RecordKind;
import org.doctorbrief.values.When;
import org.doctorbrief.web.Voice;
import org.jsoup.Jsoup;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Every paper of a brief, as the html that becomes its PDF. */
@Component
class Papers {

	private final ITemplateEngine templates;

	private final List<Maker> makers;

	private final FrontPageMaker frontPages;

	private final Subject.Teller subjects;

	private final Countries countries;

	private final PartNames names;

	private final Unstated unstated;

	private final Glyphs glyphs;

	private final CheckWords checks;

	private final MessageSource words;

	private final Clock clock;

	Papers(ITemplateEngine templates, List<Maker> makers, FrontPageMaker frontPages, Subject.Teller subjects,
			Countries countries, PartNames names, Unstated unstated, Glyphs glyphs, CheckWords checks,
			MessageSource words, Clock clock) {
		this.templates = templates;
		this.makers = makers;
		this.frontPages = frontPages;
		this.subjects = subjects;
		this.countries = countries;
		this.names = names;
		this.unstated = unstated;
		this.glyphs = glyphs;
		this.checks = checks;
		this.words = words;
		this.clock = clock;
	}

	/** The paper; a doctor reads it, so it speaks of the patient, never to her. */
	String html(Snapshot brief, Print print) {
		speakOfThePatient();
		return print.edition().language().speaking(() -> written(brief, print));
	}

	private String written(Snapshot brief, Print print) {
		Locale language = print.edition().locale();
		Context context = new Context(language);
		Subject subject = this.subjects.of(brief);
		context.setVariable("print", print);
		context.setVariable("subject", subject);
		String date = When.on(lastChange(brief)).words(language);
		String version = this.words.getMessage("documents.brief.version", new Object[] { brief.version(), date },
				language);
		context.setVariable("date", date);
		context.setVariable("version", version);
		context.setVariable("check", this.checks.foot(brief.id(), brief.version()).orElse(null));
		context.setVariable("name", this.frontPages.name(name(subject, language), version, print.edition()));
		context.setVariable("hidden", (print.what() != Handout.BRIEF) ? this.names.leftOut(brief, print) : null);
		this.makers.stream()
			.filter((maker) -> maker.makes() == print.what())
			.forEach((maker) -> context.setVariables(maker.facts(brief, print)));
		return this.unstated.joined(this.templates.process("documents/" + print.what().word(), context), language);
	}

	/** The characters in a paper that no font has a shape for. */
	List<String> unprintable(String html) {
		return this.glyphs.unprintable(Jsoup.parse(html).body().wholeText());
	}

	/** The paper that is usual in the patient's country. */
	PaperSize usualPaper(Snapshot brief) {
		String country = this.subjects.of(brief).country();
		return PaperSize.of(this.countries.paper(country)).orElse(PaperSize.A4);
	}

	/** The sheets to be filled in by hand, which tell of nobody. */
	String blank(Edition edition) {
		speakOfThePatient();
		Context context = new Context(edition.locale());
		context.setVariable("print", new Print(Handout.BLANK, edition, false));
		context.setVariable("subject", new Subject(null, "other", null, null));
		context.setVariable("name", this.words.getMessage("documents.kit.foot", null, edition.locale()));
		context.setVariable("reasons", Reasons.Reason.values());
		context.setVariable("records", RecordKind.values());
		return edition.language().speaking(() -> this.templates.process("documents/blank", context));
	}

	private String name(Subject subject, Locale language) {
		return (subject.name() != null) ? subject.name()
				: this.words.getMessage("documents.brief.unnamed", null, language);
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

	/** Knows what stands on one kind of paper. */
	interface Maker {

		/** The kind of paper. */
		Handout makes();

		/** What its template needs besides the frame of every paper. */
		Map<String, Object> facts(Snapshot brief, Print print);

	}

}
