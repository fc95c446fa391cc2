package org.doctorbrief.history;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Section;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.pages.Undo;
import org.doctorbrief.values.ItemList;

import org.springframework.stereotype.Component;

/**
 * Offers to undo on the page of a list from which an entry was just removed; the address
 * names the entry by its id, the history knows what it was called.
 */
@Component
class UndoOffer implements Undo {

	private static final String ID = "[0-9A-Za-z-]{1,40}";

	private final History history;

	private final HttpServletRequest request;

	UndoOffer(History history, HttpServletRequest request) {
		this.history = history;
		this.request = request;
	}

	@Override
	public <C> Optional<Offer> offer(OpenBrief brief, Snapshot snapshot, Section<C> section, String list) {
		String item = this.request.getParameter("removed");
		if (item == null || !item.matches(ID)) {
			return Optional.empty();
		}
		String path = brief.path() + "/" + section.key() + "/" + list + "/" + item + "/undo";
		return section.lists()
			.stream()
			.filter((one) -> one.key().equals(list) && one.label(snapshot.of(section), item).isEmpty())
			.findFirst()
			.flatMap((one) -> label(brief, snapshot, section, one, item))
			.map((label) -> new Offer(label, path));
	}

	private <C> Optional<String> label(OpenBrief brief, Snapshot snapshot, Section<C> section, ItemList<C, ?> list,
			String item) {
		return this.history.lately(brief, section.key())
			.flatMap((version) -> list.label(snapshot.of(section, version), item).stream())
			.findFirst();
	}

}
