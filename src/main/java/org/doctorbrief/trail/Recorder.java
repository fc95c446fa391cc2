package org.doctorbrief.trail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.doctorbrief.brief.Happening;
import org.doctorbrief.brief.Happening.What;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what happens, in the transaction in which it happens: neither is there
 * without the other. A chain that was torn gets its next entry too, and stays torn.
 */
@Component
class Recorder {

	private final TrailRows rows;

	private final Chain chain;

	private final Clock clock;

	Recorder(TrailRows rows, Chain chain, Clock clock) {
		this.rows = rows;
		this.chain = chain;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void record(Happening happening) {
		String brief = happening.brief();
		Optional<Head> found = this.rows.lock(brief);
		Head head = found.orElseGet(() -> lost(happening));
		Entry entry = new Entry(brief, Math.max(head.number(), this.rows.last(brief)) + 1,
				this.clock.instant().truncatedTo(ChronoUnit.MILLIS), happening.account(), happening.what().name(),
				happening.part(), null);
		if (happening.what() == What.OPENED && this.rows.has(entry, today())) {
			return;
		}
		Entry tied = this.chain.tie(head, entry);
		this.rows.add(tied);
		this.rows.save(this.chain.mark(head.endingWith(tied)));
	}

	/** A brief that begins has no head yet; any other should, and its chain is torn. */
	private static Head lost(Happening happening) {
		Head none = Head.of(happening.brief());
		return (happening.what() == What.STARTED) ? none : none.marked("");
	}

	private Instant today() {
		return LocalDate.now(this.clock).atStartOfDay(this.clock.getZone()).toInstant();
	}

}
