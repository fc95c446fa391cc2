package org.doctorbrief.records;

import java.util.List;

import org.doctorbrief.pages.Choice;

/**
 * What the checklist asks for.
 *
 * @param here the {@link RecordKind}s that are here already
 */
record ChecklistForm(List<String> here) {

	ChecklistForm {
		here = (here != null) ? here : List.of();
	}

	static ChecklistForm of(Records records) {
		return new ChecklistForm(
				Choice.names(records.here().stream().filter(RecordItem::fixed).map(RecordItem::kind).toList()));
	}

	static Records applied(Records records, ChecklistForm typed) {
		return records.here(Choice.all(RecordKind.class, typed.here));
	}

}
