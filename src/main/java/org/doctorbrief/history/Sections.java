package org.doctorbrief.history;

import java.util.List;

import org.doctorbrief.brief.Section;
import org.doctorbrief.values.ItemList;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds sections and their lists by the words that name them in addresses. */
@Component
class Sections {

	private final List<Section<?>> all;

	Sections(List<Section<?>> all) {
		this.all = all;
	}

	Section<?> at(String key) {
		return this.all.stream()
			.filter((section) -> section.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	static <C> ItemList<C, ?> list(Section<C> section, String key) {
		return section.lists()
			.stream()
			.filter((list) -> list.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
