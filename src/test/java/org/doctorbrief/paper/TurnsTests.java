package org.doctorbrief.paper;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TurnsTests {

	private static final Duration LONG = Duration.ofMinutes(1);

	private final Turns turns = new Turns();

	@Test
	@Timeout(30)
	void oneAccountCannotHoldManyThreads() throws InterruptedException {
		Turns.Turn first = this.turns.take("hers", LONG);
		List<Thread> waiting = Stream.generate(() -> new Thread(() -> this.turns.take("hers", LONG).end()))
			.limit(6)
			.toList();
		waiting.forEach(Thread::start);
		while (waiting.stream().anyMatch((thread) -> thread.getState() != Thread.State.TIMED_WAITING)) {
			Thread.onSpinWait();
		}
		assertThatExceptionOfType(PrintBusy.class).isThrownBy(() -> this.turns.take("hers", LONG));
		this.turns.take("his", LONG).end();
		first.end();
		for (Thread thread : waiting) {
			thread.join();
		}
		this.turns.take("hers", LONG).end();
	}

}
