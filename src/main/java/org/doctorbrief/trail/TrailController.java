package org.doctorbrief.trail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.pages.Pages;
import org.doctorbrief.values.Moment;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page that says who changed what and when, and whether that record holds. */
@Controller
class TrailController {

	static final int A_PAGE = 200;

	private final TrailRows rows;

	private final Chain chain;

	private final Names names;

	private final Briefs briefs;

	private final Pages pages;

	private final ChangedParts parts;

	private final MessageSource words;

	private final Clock clock;

	TrailController(TrailRows rows, Chain chain, Names names, Briefs briefs, Pages pages, ChangedParts parts,
			MessageSource words, Clock clock) {
		this.rows = rows;
		this.chain = chain;
		this.names = names;
		this.briefs = briefs;
		this.pages = pages;
		this.parts = parts;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping("/briefs/{brief}/trail")
	ModelAndView show(OpenBrief brief, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Locale locale) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		Check check = this.rows.check(brief.id(), new Check(this.chain));
		List<Entry> found = this.rows.before(brief.id(), before, A_PAGE + 1);
		List<Entry> shown = found.subList(0, Math.min(found.size(), A_PAGE));
		Teller teller = new Teller(this.words, this.parts, brief, this.names.of(brief, snapshot), locale);
		return this.pages.view("trail/trail", brief, snapshot)
			.addObject("holds", check.holds())
			.addObject("begins", moment(check.begins()))
			.addObject("holdsUntil", moment(check.holdsUntil()))
			.addObject("days", new Days(teller, this.clock).of(shown))
			.addObject("older", (found.size() > A_PAGE) ? shown.get(A_PAGE - 1).number() : null)
			.addObject("newest", before == Long.MAX_VALUE)
			.addObject("back", brief.path());
	}

	private String moment(Instant moment) {
		return (moment != null) ? Moment.inFull(moment, this.clock) : null;
	}

}
