package org.doctorbrief.pages;

import java.util.List;

import org.doctorbrief.brief.Journey;
import org.doctorbrief.brief.Progress;
import org.doctorbrief.brief.Snapshot;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says in words which steps of the short way are still open; it counts nothing and holds
 * nobody back.
 */
@Component
class Readiness {

	private final Journey journey;

	private final MessageSource messages;

	Readiness(Journey journey, MessageSource messages) {
		this.journey = journey;
		this.messages = messages;
	}

	/**
	 * What is open, as one list in words; nothing when all that matters most is there.
	 */
	String open(Snapshot brief) {
		List<String> open = this.journey.stops()
			.stream()
			.filter((stop) -> stop.step().essential() && stop.readable(brief) && open(stop, brief))
			.map((stop) -> words(stop.words() + ".open"))
			.toList();
		return open.stream().reduce((all, next) -> joined(all, next, open)).orElse(null);
	}

	/** A list may go on for ever, so it is open only while there is nothing in it. */
	private static boolean open(Journey.Stop<?> stop, Snapshot brief) {
		Progress progress = stop.progress(brief);
		boolean list = stop.section().lists().stream().anyMatch((each) -> each.key().equals(stop.step().key()));
		return progress == Progress.NOT_STARTED || (progress == Progress.IN_PROGRESS && !list);
	}

	private String joined(String all, String next, List<String> open) {
		boolean last = next.equals(open.get(open.size() - 1));
		return last ? words("pages.review.and", all, next) : words("pages.review.list", all, next);
	}

	private String words(String key, Object... values) {
		return this.messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
