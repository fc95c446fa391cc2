package org.doctorbrief.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;

/** Collects durations and says what is usual and what is slow. */
final class Figures {

	private static final OperatingSystemMXBean MACHINE = ManagementFactory
		.getPlatformMXBean(OperatingSystemMXBean.class);

	private final long[] nanos;

	private final long work;

	private Figures(long[] nanos, long work) {
		this.nanos = nanos;
		this.work = work;
	}

	/** Runs work to warm up, then runs it again and takes the time of each run. */
	static Figures of(int warmUp, int runs, Runnable work) {
		for (int run = 0; run < warmUp; run++) {
			work.run();
		}
		long[] nanos = new long[runs];
		long before = MACHINE.getProcessCpuTime();
		for (int run = 0; run < runs; run++) {
			long start = System.nanoTime();
			work.run();
			nanos[run] = System.nanoTime() - start;
		}
		long work = MACHINE.getProcessCpuTime() - before;
		Arrays.sort(nanos);
		return new Figures(nanos, work / runs);
	}

	double median() {
		return millis(this.nanos.length / 2);
	}

	double p95() {
		return millis((int) Math.ceil(this.nanos.length * 0.95) - 1);
	}

	/**
	 * The work of all threads of this process for one run, which a busy machine does not
	 * stretch.
	 */
	double work() {
		return this.work / 1e6;
	}

	static void say(String what, String format, Object... figures) {
		System.out.printf(Locale.ROOT, "| %-46s | %-44s |%n", what, String.format(Locale.ROOT, format, figures));
	}

	private double millis(int place) {
		return this.nanos[place] / 1e6;
	}

}
