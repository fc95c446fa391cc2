package org.doctorbrief.documents;

import org.doctorbrief.brief.Happening;
import org.doctorbrief.brief.Happening.What;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.vault.Durably;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells that a paper of a brief was made, before it is handed over. */
@Component
class Printed {

	private final Durably durably;

	private final ApplicationEventPublisher events;

	Printed(Durably durably, ApplicationEventPublisher events) {
		this.durably = durably;
		this.events = events;
	}

	/** Tells that somebody printed that paper. */
	void tell(OpenBrief brief, Handout paper) {
		this.durably.run(() -> this.events.publishEvent(Happening.of(brief, What.PRINTED, paper.word())));
	}

}
