package org.doctorbrief.trail;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.doctorbrief.brief.Happening;
import org.doctorbrief.brief.Happening.What;
import org.doctorbrief.testing.ApplicationTest;
import org.doctorbrief.values.Ids;
import org.doctorbrief.vault.Durably;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ApplicationTest
class RecorderTests {

	private static final int MANY = 20;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private Durably durably;

	@Autowired
	private TrailRows rows;

	@Autowired
	private Chain chain;

	private final String brief = Ids.random();

	@BeforeEach
	void begin() {
		tell(What.STARTED, "ann", null);
	}

	private List<Long> numbers() {
		return this.rows.before(this.brief, Long.MAX_VALUE, 1000).stream().map(Entry::number).sorted().toList();
	}

	private void tell(What what, String account, String part) {
		this.durably.run(() -> this.events.publishEvent(new Happening(this.brief, account, what, part)));
	}

	@Test
	void twentyAtOnceMakeOneChainWithoutAGap() {
		CountDownLatch start = new CountDownLatch(1);
		ExecutorService writers = Executors.newFixedThreadPool(MANY);
		try {
			List<CompletableFuture<Void>> all = IntStream.range(0, MANY)
				.mapToObj((n) -> CompletableFuture.runAsync(() -> tellAfter(start, "share-" + n), writers))
				.toList();
			start.countDown();
			all.forEach(CompletableFuture::join);
		}
		finally {
			writers.shutdownNow();
		}
		assertThat(numbers()).isEqualTo(LongStream.rangeClosed(1, MANY + 1).boxed().toList());
		assertThat(this.rows.check(this.brief, new Check(this.chain)).holds()).isTrue();
	}

	private void tellAfter(CountDownLatch start, String part) {
		try {
			start.await();
			tell(What.SHARED, null, part);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Test
	void whatIsTakenBackIsNotWrittenDown() {
		assertThatThrownBy(() -> this.durably.run(() -> {
			this.events.publishEvent(new Happening(this.brief, null, What.SHARED, null));
			throw new IllegalStateException("taken back");
		})).hasMessage("taken back");
		assertThat(numbers()).containsExactly(1L);
	}

	@Test
	void nothingIsTakenThatIsToldOutsideATransaction() {
		assertThatThrownBy(() -> this.events.publishEvent(new Happening("b", null, What.SHARED, null)))
			.isInstanceOf(IllegalTransactionStateException.class);
	}

	@Test
	void thatALinkWasOpenedIsWrittenOnceADayForEachLink() {
		List.of("one", "two", "one", "two").forEach((link) -> tell(What.OPENED, null, link));
		assertThat(numbers()).containsExactly(1L, 2L, 3L);
	}

}
