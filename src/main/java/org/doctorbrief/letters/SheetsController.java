package org.doctorbrief.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.records.RecordsSection;
import org.doctorbrief.records.Request;
import org.doctorbrief.sheets.Sheets;
import org.doctorbrief.words.Script;
import org.doctorbrief.words.Scripts;
import org.doctorbrief.words.Situation;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Every sheet of this room as a PDF: a letter, a form to sign, a card for the pocket. */
@Controller
@RequestMapping("/briefs/{brief}/letters")
class SheetsController {

	/** What one wants at hand when a conversation gets difficult. */
	private static final List<Situation> ON_THE_CARD = List.of(Situation.GOOD_MOMENT, Situation.OPEN_VISIT,
			Situation.SLOW_DOWN, Situation.HOLD_THE_LINE, Situation.WHY_SO_SOON);

	private final Briefs briefs;

	private final LettersSection letters;

	private final RecordsSection records;

	private final RequestLetter release;

	private final Scripts scripts;

	private final Sheets sheets;

	SheetsController(Briefs briefs, LettersSection letters, RecordsSection records, RequestLetter release,
			Scripts scripts, Sheets sheets) {
		this.briefs = briefs;
		this.letters = letters;
		this.records = records;
		this.release = release;
		this.scripts = scripts;
		this.sheets = sheets;
	}

	@GetMapping("/kept/{item}/letter.pdf")
	ResponseEntity<byte[]> letter(OpenBrief brief, @PathVariable String item, Locale language) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		Letter letter = snapshot.of(this.letters).kept().find(item).orElseThrow(SheetsController::nothingThere);
		return this.sheets.print(brief, snapshot, "letters/letter-sheet", Map.of("letter", letter), language);
	}

	/** Permission to send records, with room to sign. */
	@GetMapping("/release/{item}/release.pdf")
	ResponseEntity<byte[]> release(OpenBrief brief, @PathVariable String item, Locale language) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		Request request = snapshot.of(this.records).requests().find(item).orElseThrow(SheetsController::nothingThere);
		return this.sheets.print(brief, snapshot, "letters/release",
				Map.of("release", this.release.form(request, snapshot, language)), language);
	}

	@GetMapping("/card.pdf")
	ResponseEntity<byte[]> card(OpenBrief brief, Locale language) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		Map<Situation, List<Script>> card = new LinkedHashMap<>();
		ON_THE_CARD.forEach((situation) -> card.put(situation, spoken(situation, snapshot, language)));
		return this.sheets.print(brief, snapshot, "letters/card", Map.of("card", card), language);
	}

	private List<Script> spoken(Situation situation, Snapshot brief, Locale language) {
		return this.scripts.of(situation, brief, language).stream().filter(Script::isSaid).toList();
	}

	private static ResponseStatusException nothingThere() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
