package org.doctorbrief.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Collects durations and says what is usual and what is slow. */
final class Figures {

	private final long[] nanos;

	private Figures(long[] nanos) {
		this.nanos = nanos;
	}

	/** Runs work to warm up, then runs it again and takes the time of each run. */
	static Figures of(int warmUp, int runs, Runnable work) {
		for (int run = 0; run < warmUp; run++) {
			work.run();
		}
		long[] nanos = new long[runs];
		for (int run = 0; run < runs; run++) {
			long start = System.nanoTime();
			work.run();
			nanos[run] = System.nanoTime() - start;
		}
		Arrays.sort(nanos);
		return new Figures(nanos);
	}

	/** Takes these durations, in nanoseconds. */
	static Figures of(List<Long> durations) {
		return new Figures(durations.stream().mapToLong(Long::longValue).sorted().toArray());
	}

	double median() {
		return millis(this.nanos.length / 2);
	}

	double p95() {
		return millis((int) Math.ceil(this.nanos.length * 0.95) - 1);
	}

	static void say(String what, String format, Object... figures) {
		System.out.printf(Locale.ROOT, "| %-46s | %-44s |%n", what, String.format(Locale.ROOT, format, figures));
	}

	private double millis(int place) {
		return this.nanos[place] / 1e6;
	}

}
