package org.doctorbrief.trail;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;

import org.doctorbrief.brief.Happening.What;
import org.doctorbrief.vault.Durably;

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

	OneYear(TrailRows rows, Chain chain, Durably durably, Clock clock) {
		this.rows = rows;
		this.chain = chain;
		this.durably = durably;
		this.clock = clock;
	}

	/** Looks at every chain that has something older. */
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
