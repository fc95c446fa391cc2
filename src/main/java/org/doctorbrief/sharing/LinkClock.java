package org.doctorbrief.sharing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The time by which links end. It never goes back and never runs slower than the computer
 * does, so that no link opens for longer than promised when somebody turns the clock
 * back.
 */
@Component
class LinkClock {

	private final Clock clock;

	private final LongSupplier nanos;

	private final ShareLinkRows rows;

	private Instant latest;

	private long reached;

	@Autowired
	LinkClock(Clock clock, ShareLinkRows rows) {
		this(clock, System::nanoTime, rows);
	}

	LinkClock(Clock clock, LongSupplier nanos, ShareLinkRows rows) {
		this.clock = clock;
		this.nanos = nanos;
		this.rows = rows;
	}

	/** The moment it is, by this clock. */
	synchronized Instant now() {
		long ran = this.nanos.getAsLong();
		Instant at = this.clock.instant();
		Instant least = (this.latest != null) ? this.latest.plusNanos(ran - this.reached)
				: this.rows.lastSeen().orElse(at);
		this.latest = at.isAfter(least) ? at : least;
		this.reached = ran;
		return this.latest;
	}

	/** What people's clocks show at a moment of this one. */
	Instant shown(Instant moment) {
		return this.clock.instant().plus(Duration.between(now(), moment));
	}

	/** Remembers over a stop how late it was. */
	void remember() {
		this.rows.seen(now());
	}

}
