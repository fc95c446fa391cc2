package org.doctorbrief.paper;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One print at a time for each account and a few that wait for it, so that one endless
 * brief cannot keep all others from printing, nor hold the threads that save.
 */
class Turns {

	private static final int WAITING = 6;

	private final Map<String, Semaphore> byAccount = new ConcurrentHashMap<>();

	/**
	 * Waits for the account's turn.
	 * @param account whose print it is
	 * @param limit how long to wait
	 * @return the turn, to be given back once
	 * @throws PrintBusy when it does not come in time, or too many wait for it
	 */
	Turn take(String account, Duration limit) {
		Semaphore place = this.byAccount.computeIfAbsent(account, (any) -> new Semaphore(1, true));
		try {
			if (place.getQueueLength() < WAITING && place.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
				return new Turn(place);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new PrintBusy();
	}

	/** A turn that was taken. */
	static final class Turn {

		private final Semaphore place;

		private final AtomicBoolean begun = new AtomicBoolean();

		private Turn(Semaphore place) {
			this.place = place;
		}

		/** The print has begun and gives the turn back itself. */
		void begin() {
			this.begun.set(true);
		}

		/** The print is over. */
		void end() {
			this.place.release();
		}

		/** The print will not begin any more; one that has begun keeps its turn. */
		void giveUp() {
			if (this.begun.compareAndSet(false, true)) {
				this.place.release();
			}
		}

	}

}
