package org.doctorbrief.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.doctors.DoctorId;
import org.doctorbrief.front.Facts;
import org.doctorbrief.front.FrontPageMaker;

import org.springframework.stereotype.Component;

/** The printable brief: page 1 and the sheets behind it. */
@Component
class BriefDocument implements Papers.Maker {

	private final BriefSheets sheets;

	private final FrontPageMaker frontPages;

	private final Facts facts;

	private final PartNames names;

	BriefDocument(BriefSheets sheets, FrontPageMaker frontPages, Facts facts, PartNames names) {
		this.facts = facts;
		this.sheets = sheets;
		this.frontPages = frontPages;
		this.names = names;
	}

	@Override
	public Handout makes() {
		return Handout.BRIEF;
	}

	@Override
	public Map<String, Object> facts(Snapshot brief, Print print) {
		String leftOut = this.names.leftOut(brief, print);
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

}
