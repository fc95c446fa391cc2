package org.doctorbrief.paper;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RenderQueueTests {

	private final CountDownLatch open = new CountDownLatch(1);

	private RenderQueue queue;

	@AfterEach
	void stop() {
		this.open.countDown();
		this.queue.destroy();
	}

	@Test
	void moreThanCanWaitAreTurnedAwayAndTheOthersArePrinted() throws Exception {
		CountDownLatch started = new CountDownLatch(2);
		queue(1, Duration.ofSeconds(10), (page, size) -> {
			started.countDown();
			await(this.open);
			return page.html().getBytes();
		});
		CompletableFuture<byte[]> first = CompletableFuture.supplyAsync(() -> print("account 1", "1"));
		this.queue.warmUp();
		started.await();
		this.queue.warmUp();
		assertThatExceptionOfType(PrintBusy.class).isThrownBy(() -> print("account 2", "4"));
		this.open.countDown();
		assertThat(first.get()).isEqualTo("1".getBytes());
	}

	@Test
	void aPageThatTakesTooLongIsGivenUpAndStopped() throws Exception {
		CountDownLatch stopped = new CountDownLatch(1);
		queue(1, Duration.ofMillis(50), (page, size) -> {
			try {
				this.open.await();
			}
			catch (InterruptedException ex) {
				stopped.countDown();
			}
			return new byte[0];
		});
		assertThatExceptionOfType(PrintBusy.class).isThrownBy(() -> print("account 3", ""));
		stopped.await();
	}

	@Test
	void anEndlessPrintOfOneAccountLeavesRoomForTheOthers() {
		queue(5, Duration.ofMillis(300), (page, size) -> {
			if (page.html().equals("endless")) {
				awaitUninterruptibly();
			}
			return page.html().getBytes();
		});
		for (int times = 0; times < 3; times++) {
			assertThatExceptionOfType(PrintBusy.class).isThrownBy(() -> print("hers", "endless"));
		}
		assertThat(print("his", "short")).isEqualTo("short".getBytes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>Wait and see what grows.</p>", "Wait and see what grows. ",
			"<table><tr><td>Wait</td><td>and see</td></tr></table>", "<p>عربية and back</p>" })
	void anEndlessPageIsLeftAndTheThreadIsFree(String part) {
		CountDownLatch left = new CountDownLatch(1);
		queue(1, Duration.ofMillis(1500), (page, size) -> {
			try {
				return Paper.RENDERER.render(page, size);
			}
			finally {
				left.countDown();
			}
		});
		String endless = Paper.page(part.repeat(100_000));
		assertThatExceptionOfType(PrintBusy.class).isThrownBy(() -> print("account 9", endless));
		assertThat(left).satisfies((latch) -> assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue());
	}

	private void awaitUninterruptibly() {
		while (this.open.getCount() > 0) {
			LockSupport.parkNanos(1_000_000);
		}
	}

	@Test
	void errorsOfThePageLeaveTheQueueAlive() {
		AtomicInteger calls = new AtomicInteger();
		queue(1, Duration.ofSeconds(10), (page, size) -> {
			if (calls.incrementAndGet() == 1) {
				throw new OutOfMemoryError();
			}
			return deep(calls.get());
		});
		assertThatExceptionOfType(PrintBusy.class).isThrownBy(() -> print("account 4", ""));
		assertThatIllegalStateException().isThrownBy(() -> print("account 5", ""))
			.withCauseInstanceOf(StackOverflowError.class);
		calls.set(2);
		assertThat(print("account 6", "")).isEmpty();
	}

	@Test
	void pagesPrintedAtTheSameTimeAreAllWhole() {
		this.queue = new RenderQueue(Paper.RENDERER);
		String html = Paper.page("<h1>Ada Żółć</h1><p><strong>مرحبا</strong> ☎</p>".repeat(20));
		assertThat(IntStream.range(0, 16)
			.mapToObj((index) -> CompletableFuture.supplyAsync(() -> print("account " + index, html)))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.map((pdf) -> String.join("", Pdfs.text(pdf)))).hasSize(16)
			.allSatisfy((text) -> assertThat(text).contains("Żółć", "☎"))
			.containsOnly(String.join("", Pdfs.text(Paper.RENDERER.render(html))));
	}

	@Test
	void aPageNestedVeryDeeplyIsPrinted() {
		this.queue = new RenderQueue(Paper.RENDERER);
		byte[] pdf = print("account 8", Paper.page("<div>".repeat(20000) + "inside"));
		assertThat(String.join("", Pdfs.text(pdf))).contains("inside");
	}

	private byte[] print(String account, String html) {
		return this.queue.render(account, Manuscript.of(html), PaperSize.A4);
	}

	private void queue(int waiting, Duration limit, BiFunction<Manuscript, PaperSize, byte[]> renderer) {
		this.queue = new RenderQueue(renderer, waiting, limit);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static byte[] deep(int call) {
		return (call == 2) ? deep(call) : new byte[0];
	}

}
