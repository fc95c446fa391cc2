package org.doctorbrief.history;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.pages.Posted;
import org.doctorbrief.values.ItemList;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Puts a removed entry back in its place. The button is offered for ten minutes; whoever
 * presses it on a page that was open longer gets the entry as well, while it is kept.
 */
@Controller
@RequestMapping("/briefs/{brief}/{section}/{list}/{item}/undo")
class UndoController {

	private final Sections sections;

	private final Briefs briefs;

	private final History history;

	UndoController(Sections sections, Briefs briefs, History history) {
		this.sections = sections;
		this.briefs = briefs;
		this.history = history;
	}

	@PostMapping
	String undo(OpenBrief brief, @PathVariable String section, @PathVariable String list, @PathVariable String item,
			Posted posted) {
		putBack(brief, this.sections.at(section), list, item);
		return "redirect:" + brief.path() + "/" + section + "/" + list + posted.query();
	}

	private <C> void putBack(OpenBrief brief, Section<C> section, String key, String item) {
		ItemList<C, ?> list = Sections.list(section, key);
		Snapshot snapshot = this.briefs.snapshot(brief);
		this.history.of(brief, section.key())
			.stream()
			.map((version) -> snapshot.of(section, version))
			.filter((earlier) -> list.label(earlier, item).isPresent())
			.findFirst()
			.ifPresent((earlier) -> this.briefs.change(brief, section, (now) -> list.putBack(now, item, earlier)));
	}

}
