package org.doctorbrief.limits;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/**
 * What each address has left; those that were quiet the longest are forgotten first, so
 * that many addresses cannot fill the memory.
 */
class Buckets {

	private static final int KEPT = 20_000;

	private final int times;

	private final TimeMeter clock;

	private final Map<Place, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<Place, Bucket> eldest) {
			return size() > KEPT;
		}

	};

	Buckets(int times, TimeMeter clock) {
		this.times = times;
		this.clock = clock;
	}

	/** Takes one drop, or answers how long to wait for the next. */
	Duration take(Limit limit, String address) {
		ConsumptionProbe probe = bucket(limit, address).tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
	}

	private Bucket bucket(Limit limit, String address) {
		synchronized (this.buckets) {
			return this.buckets.computeIfAbsent(new Place(limit, address),
					(fresh) -> limit.bucket(this.times, this.clock));
		}
	}

	int size() {
		synchronized (this.buckets) {
			return this.buckets.size();
		}
	}

	/** One address at the doors of one limit. */
	private record Place(Limit limit, String address) {

	}

}
