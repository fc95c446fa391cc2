package org.doctorbrief.trail;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.doctorbrief.brief.Journey;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the parts of a brief are called when somebody tells what changed. */
@Component
class ChangedParts {

	private final Journey journey;

	private final MessageSource words;

	ChangedParts(Journey journey, MessageSource words) {
		this.journey = journey;
		this.words = words;
	}

	/**
	 * The name of a part here, its title, or what the task list calls its first page; the
	 * key of one that this version does not know.
	 */
	String of(String part, Locale language) {
		Stream<String> task = this.journey.stops()
			.stream()
			.filter((stop) -> stop.section().key().equals(part))
			.map((stop) -> stop.words() + ".task");
		return Stream.concat(Stream.of("trail.part." + part, part + ".title"), task)
			.map((key) -> this.words.getMessage(key, null, null, language))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(part);
	}

}
