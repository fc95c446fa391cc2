package org.doctorbrief.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.doctorbrief.brief.Journey;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The parts of a brief that can be hidden, and what they are called. */
@Component
class Parts {

	/** Without it nobody knows whose brief it is. */
	private static final String ALWAYS_SHOWN = "patient";

	private final Journey journey;

	private final MessageSource messages;

	Parts(Journey journey, MessageSource messages) {
		this.journey = journey;
		this.messages = messages;
	}

	/** Their keys with their names, in the order of the way. */
	Map<String, String> all() {
		Locale language = LocaleContextHolder.getLocale();
		Map<String, String> parts = new LinkedHashMap<>();
		this.journey.stops()
			.stream()
			.filter((stop) -> !stop.section().key().equals(ALWAYS_SHOWN))
			.forEach((stop) -> parts.computeIfAbsent(stop.section().key(), (key) -> name(key, stop.words(), language)));
		return parts;
	}

	/** The names of these, in the order of the way. */
	List<String> names(Set<String> keys) {
		Map<String, String> all = all();
		all.keySet().retainAll(keys);
		return List.copyOf(all.values());
	}

	/**
	 * A part of several pages has a name of its own; one page alone gives it its name.
	 */
	private String name(String section, String page, Locale language) {
		String only = this.messages.getMessage(page + ".title", null, language);
		return this.messages.getMessage(section + ".title", null, only, language);
	}

}
