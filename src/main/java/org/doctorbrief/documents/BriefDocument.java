package org.doctorbrief.documents;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.front.Facts;
import org.doctorbrief.front.FrontPageMaker;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The printable brief: page 1 and the sheets behind it. */
@Component
class BriefDocument implements Papers.Maker {

	private final BriefSheets sheets;

	private final FrontPageMaker frontPages;

	private final Facts facts;

	private final MessageSource words;

	BriefDocument(BriefSheets sheets, FrontPageMaker frontPages, Facts facts, MessageSource words) {
		this.facts = facts;
		this.sheets = sheets;
		this.frontPages = frontPages;
		this.words = words;
	}

	@Override
	public Handout makes() {
		return Handout.BRIEF;
	}

	@Override
	public Map<String, Object> facts(Snapshot brief, Print print) {
		String leftOut = leftOut(print);
		Map<String, Object> facts = new HashMap<>();
		facts.put("leftOut", leftOut);
		facts.put("front", this.frontPages.of(brief, print.edition(), leftOut));
		facts.put("firstDoctor",
				print.edition().has("doctors.first") ? this.facts.of(brief, print.edition()).firstDoctor() : null);
		facts.put("sheets", this.sheets.of(brief, print));
		facts.put("places", BriefSheets.places());
		facts.put("asked", List.of(DoctorId.SECOND, DoctorId.FIRST));
		return facts;
	}

	/** The parts that can be left out: the words of a step, and what it is called. */
	Map<String, String> parts(Locale language) {
		Map<String, String> parts = new LinkedHashMap<>();
		BriefSheets.choosable().forEach((step) -> parts.put(step, name(step, language)));
		return parts;
	}

	/** Names the parts that are not in this print, or nothing when all are. */
	private String leftOut(Print print) {
		String parts = BriefSheets.choosable()
			.stream()
			.filter((step) -> !print.edition().has(step))
			.map((step) -> name(step, print.edition().locale()))
			.collect(Collectors.joining("; "));
		return parts.isEmpty() ? null
				: this.words.getMessage("documents.left-out", new Object[] { parts }, print.edition().locale());
	}

	private String name(String step, Locale language) {
		String title = this.words.getMessage(step + ".title", null, language);
		return this.words.getMessage(step + ".printed", null, title, language);
	}

}
