package org.doctorbrief.pages;

import java.util.List;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.values.ItemList;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Removes and reorders the entries of every list that a section declares. */
@Controller
@RequestMapping("/briefs/{brief}/{section}/{list}/{item}")
class ListController {

	private final List<Section<?>> sections;

	private final Briefs briefs;

	private final Pages pages;

	ListController(List<Section<?>> sections, Briefs briefs, Pages pages) {
		this.sections = sections;
		this.briefs = briefs;
		this.pages = pages;
	}

	@GetMapping("/remove")
	ModelAndView ask(OpenBrief brief, @PathVariable String section, @PathVariable String list,
			@PathVariable String item, Posted posted) {
		Snapshot snapshot = this.briefs.snapshot(brief);
		String label = found(section, list).label(snapshot, item);
		Place place = new Place(section, list, null);
		return this.pages.view("pages/remove", brief, snapshot)
			.addObject("label", label)
			.addObject("back", place.listPath(brief, posted))
			.addObject("page",
					Page.of("pages.remove", place.removePath(brief, item, posted), place.listPath(brief, posted)));
	}

	@PostMapping("/remove")
	String remove(OpenBrief brief, @PathVariable String section, @PathVariable String list, @PathVariable String item,
			Posted posted) {
		found(section, list).remove(this.briefs, brief, item);
		String path = new Place(section, list, null).listPath(brief, posted);
		return "redirect:"
				+ UriComponentsBuilder.fromUriString(path).queryParam("removed", "{item}").encode().build(item);
	}

	@PostMapping("/move")
	String move(OpenBrief brief, @PathVariable String section, @PathVariable String list, @PathVariable String item,
			@RequestParam boolean up, Posted posted) {
		found(section, list).move(this.briefs, brief, item, up);
		return "redirect:" + new Place(section, list, null).listPath(brief, posted);
	}

	private Found<?> found(String section, String list) {
		return this.sections.stream()
			.filter((candidate) -> candidate.key().equals(section))
			.flatMap((candidate) -> Found.in(candidate, list).stream())
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** A list in its section. */
	private record Found<C>(Section<C> section, ItemList<C, ?> list) {

		static <C> List<Found<C>> in(Section<C> section, String key) {
			return section.lists()
				.stream()
				.filter((list) -> list.key().equals(key))
				.map((list) -> new Found<C>(section, list))
				.toList();
		}

		String label(Snapshot snapshot, String item) {
			snapshot.requireReadable(this.section);
			return this.list.label(snapshot.of(this.section), item)
				.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		}

		void remove(Briefs briefs, OpenBrief brief, String item) {
			briefs.change(brief, this.section, (content) -> this.list.removed(content, item));
		}

		void move(Briefs briefs, OpenBrief brief, String item, boolean up) {
			briefs.change(brief, this.section, (content) -> this.list.moved(content, item, up));
		}

	}

}
