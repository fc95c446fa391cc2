package org.doctorbrief.trail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicReference;

import org.doctorbrief.brief.Happening.What;
import org.doctorbrief.vault.Durably;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Removes what is older than a year from the beginning of each chain. One that does not
 * hold stays as it is: what is wrong with it must not be removed with it.
 */
@Component
class OneYear {

	static final Period KEPT = Period.ofMonths(12);

	private final TrailRows rows;

	private final Chain chain;

	private final Durably durably;

	private final Clock clock;

	private final AtomicReference<LocalDate> last = new AtomicReference<>();

	OneYear(TrailRows rows, Chain chain, Durably durably, Clock clock) {
		this.rows = rows;
		this.chain = chain;
		this.durably = durably;
		this.clock = clock;
	}

	/** At the start, and after the first page of a day. */
	@EventListener(ApplicationReadyEvent.class)
	void onceADay() {
		LocalDate today = LocalDate.now(this.clock);
		if (!today.equals(this.last.getAndSet(today))) {
			expire();
		}
	}

	void expire() {
		Instant then = ZonedDateTime.now(this.clock).minus(KEPT).toInstant();
		this.rows.olderThan(then).forEach((brief) -> this.durably.run(() -> expire(brief, then)));
	}

	private void expire(String brief, Instant then) {
		this.rows.lock(brief)
			.filter((head) -> this.rows.check(brief, new Check(this.chain)).holds())
			.ifPresent((head) -> this.rows.lastOlderThan(brief, then).ifPresent((gone) -> remove(head, gone)));
	}

	private void remove(Head head, Entry gone) {
		this.rows.removeUntil(gone);
		if (gone.number() == head.number() && gone.what().equals(What.DELETED.name())) {
			this.rows.removeHead(head.brief());
		}
		else {
			this.rows.save(this.chain.mark(head.without(gone)));
		}
	}

}
