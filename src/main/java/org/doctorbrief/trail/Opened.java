package org.doctorbrief.trail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.doctorbrief.brief.Happening;
import org.doctorbrief.brief.Happening.What;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.vault.Durably;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells once a day that somebody besides the owner opened a brief. Who was told of today
 * is remembered here, so that her next page writes nothing; after a restart the chain
 * itself remembers.
 */
@Component
class Opened {

	private final Durably durably;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final Map<String, LocalDate> told = new ConcurrentHashMap<>();

	Opened(Durably durably, ApplicationEventPublisher events, Clock clock) {
		this.durably = durably;
		this.events = events;
		this.clock = clock;
	}

	/** Tells that somebody opened that brief. */
	void tell(OpenBrief brief) {
		LocalDate today = LocalDate.now(this.clock);
		String who = brief.id() + " " + brief.account();
		if (!brief.owned() && !today.equals(this.told.get(who))) {
			this.durably.run(() -> this.events.publishEvent(Happening.of(brief, What.OPENED, null)));
			this.told.values().removeIf((day) -> !day.equals(today));
			this.told.put(who, today);
		}
	}

}
