package org.doctorbrief.vault;

import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction of its own that is on disk before it returns; every change
 * that a person is told is saved goes through here.
 */
@Component
public class Durably {

	private final TransactionTemplate transactions;

	Durably(PlatformTransactionManager manager) {
		this.transactions = new TransactionTemplate(manager);
	}

	/**
	 * Does the work, commits it and flushes it to disk.
	 * @param work what to do
	 * @param <T> what it answers
	 * @return the work's answer
	 * @throws IllegalTransactionStateException if called inside another transaction,
	 * whose later failure would take back what was reported as saved
	 */
	public <T> T call(Supplier<T> work) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalTransactionStateException("A durable change must be a transaction of its own");
		}
		DurableDataSource.flushCommits(true);
		try {
			return this.transactions.execute((status) -> work.get());
		}
		finally {
			DurableDataSource.flushCommits(false);
		}
	}

	/** As {@link #call}, for work without an answer. */
	public void run(Runnable work) {
		call(() -> {
			work.run();
			return null;
		});
	}

}
