package org.doctorbrief.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.doctorbrief.brief.Briefs;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Section;
import org.doctorbrief.values.ItemList;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Puts a removed entry back in its place, for ten minutes. */
@Controller
@RequestMapping("/briefs/{brief}/{section}/{list}/{item}/undo")
class UndoController {

	private final List<Section<?>> sections;

	private final Briefs briefs;

	private final History history;

	UndoController(List<Section<?>> sections, Briefs briefs, History history) {
		this.sections = sections;
		this.briefs = briefs;
		this.history = history;
	}

	@PostMapping
	String undo(OpenBrief brief, @PathVariable String section, @PathVariable String list, @PathVariable String item) {
		if (lists(section, list).findAny().isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		removed(brief, section, list, item).ifPresent((removed) -> removed.putBack(this.briefs, brief));
		return "redirect:" + brief.path() + "/" + section + "/" + list;
	}

	/** The entry of that id, as it was when it was still there. */
	Optional<Removed<?>> removed(OpenBrief brief, String section, String list, String item) {
		return lists(section, list).<Removed<?>>flatMap((found) -> found.removed(this, brief, item)).findFirst();
	}

	private Stream<Found<?>> lists(String section, String list) {
		return this.sections.stream()
			.filter((candidate) -> candidate.key().equals(section))
			.flatMap((candidate) -> Found.in(candidate, list));
	}

	/** A list in its section. */
	private record Found<C>(Section<C> section, ItemList<C, ?> list) {

		static <C> Stream<Found<C>> in(Section<C> section, String key) {
			return section.lists()
				.stream()
				.filter((list) -> list.key().equals(key))
				.map((list) -> new Found<>(section, list));
		}

		Stream<Removed<C>> removed(UndoController undo, OpenBrief brief, String item) {
			return undo.history.lately(brief, this.section.key())
				.map((version) -> undo.briefs.open(brief, this.section, version))
				.filter((earlier) -> this.list.label(earlier, item).isPresent())
				.limit(1)
				.map((earlier) -> new Removed<>(this.section, this.list, item, earlier));
		}

	}

	/**
	 * An entry that was removed.
	 *
	 * @param section its section
	 * @param list its list
	 * @param item its id
	 * @param earlier the section's content when it was there
	 * @param <C> the type of that content
	 */
	record Removed<C>(Section<C> section, ItemList<C, ?> list, String item, C earlier) {

		String label() {
			return this.list.label(this.earlier, this.item).orElse("");
		}

		void putBack(Briefs briefs, OpenBrief brief) {
			briefs.change(brief, this.section, (now) -> this.list.putBack(now, this.item, this.earlier));
		}

	}

}
