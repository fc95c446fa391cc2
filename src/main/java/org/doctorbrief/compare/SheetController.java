package org.doctorbrief.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.compare.Beside.TopicRow;
import org.doctorbrief.sheets.Sheets;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The opinions side by side on paper, with room to write. */
@Controller("compareSheetController")
@RequestMapping("/briefs/{brief}/compare")
class SheetController {

	private final Briefs briefs;

	private final Beside beside;

	private final Sheets sheets;

	SheetController(Briefs briefs, Beside beside, Sheets sheets) {
		this.briefs = briefs;
		this.beside = beside;
		this.sheets = sheets;
	}

	@GetMapping("/sheet.pdf")
	ResponseEntity<byte[]> print(OpenBrief brief, String order, Locale language) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		List<TopicRow> rows = this.beside.rows(snapshot);
		return this.sheets.print(brief, snapshot, "compare/sheet",
				Map.of("columns", this.beside.columns(snapshot, order), "rows", rows, "readable",
						this.beside.readable(snapshot), "questions",
						rows.stream().map(TopicRow::question).filter(Objects::nonNull).toList()),
				language);
	}

}
