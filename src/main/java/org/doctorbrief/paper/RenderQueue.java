package org.doctorbrief.paper;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prints two pages at a time and lets twenty wait, so that printing cannot take the
 * machine away from saving.
 */
@Component
public class RenderQueue implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(RenderQueue.class);

	private static final Manuscript FIRST_PAGE = Manuscript
		.of("<html lang='en'><head><title>1</title></head><body><h1>1</h1>"
				+ "<table><thead><tr><th>1</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></body></html>");

	private final BiFunction<Manuscript, PaperSize, byte[]> renderer;

	private final Duration limit;

	private final Turns turns = new Turns();

	private final ThreadPoolExecutor pool;

	@Autowired
	RenderQueue(PdfRenderer renderer) {
		this(renderer::render, 20, Duration.ofSeconds(15));
	}

	RenderQueue(BiFunction<Manuscript, PaperSize, byte[]> renderer, int waiting, Duration limit) {
		this.renderer = renderer;
		this.limit = limit;
		this.pool = new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting),
				RenderQueue::thread);
	}

	/**
	 * The page as a PDF, in the account's turn.
	 * @throws PrintBusy when the queue is full, or the time or the memory is used up
	 */
	public byte[] render(String account, Manuscript page, PaperSize size) {
		Turns.Turn turn = this.turns.take(account, this.limit);
		try {
			return finished(submit(() -> {
				turn.begin();
				try {
					return this.renderer.apply(page, size);
				}
				finally {
					turn.end();
				}
			}));
		}
		finally {
			turn.giveUp();
		}
	}

	private byte[] finished(Future<byte[]> sheet) {
		try {
			return sheet.get(this.limit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			sheet.cancel(true);
			throw new PrintBusy();
		}
		catch (InterruptedException ex) {
			sheet.cancel(true);
			Thread.currentThread().interrupt();
			throw new PrintBusy();
		}
		catch (ExecutionException ex) {
			throw failed(ex.getCause());
		}
	}

	/** The first page of a process takes seconds; nobody should wait for it. */
	@EventListener(ApplicationReadyEvent.class)
	void warmUp() {
		this.pool.execute(() -> {
			try {
				this.renderer.apply(FIRST_PAGE, PaperSize.A4);
				log.debug("Printing is ready");
			}
			catch (RuntimeException ex) {
				log.error("Printing does not work", ex);
			}
		});
	}

	@Override
	public void destroy() {
		this.pool.shutdownNow();
	}

	private Future<byte[]> submit(Callable<byte[]> print) {
		try {
			return this.pool.submit(print);
		}
		catch (RejectedExecutionException ex) {
			throw new PrintBusy();
		}
	}

	private static RuntimeException failed(Throwable cause) {
		return (cause instanceof OutOfMemoryError) ? new PrintBusy()
				: new IllegalStateException("The page could not be printed", cause);
	}

	/**
	 * The library looks for XML services on each page; the JDK's own are the ones wanted.
	 */
	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "paper");
		thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
		thread.setDaemon(true);
		return thread;
	}

}
