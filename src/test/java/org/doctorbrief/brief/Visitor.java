package org.doctorbrief.brief;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;

/**
 * Saves a higher number again and again through a proxy, and tries again when a node is
 * gone; remembers the last that was acknowledged.
 */
final class Visitor implements Runnable {

	private static final String PAGE = "/patient/start";

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private final Person person;

	private volatile boolean stopped;

	private volatile int acknowledged;

	private volatile int signedOut;

	private int tried;

	Visitor(Person person) {
		this.person = person;
	}

	@Override
	public void run() {
		this.stopped = false;
		while (!this.stopped) {
			HttpPage page = this.person.open(PAGE);
			if (page.status() == 302) {
				this.signedOut++;
			}
			else if (page.status() == 200) {
				this.tried++;
				HttpPage answer = page.form().fill("name", "number " + this.tried).submit();
				this.acknowledged = (answer.status() == 200) ? this.tried : this.acknowledged;
			}
		}
	}

	void stop() {
		this.stopped = true;
	}

	/** Waits until so many more saves were acknowledged. */
	void awaitSaves(int more) throws InterruptedException {
		int enough = this.acknowledged + more;
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (this.acknowledged < enough) {
			if (System.nanoTime() > deadline) {
				throw new IllegalStateException("No save was acknowledged for " + PATIENCE);
			}
			TimeUnit.MILLISECONDS.sleep(20);
		}
	}

	int acknowledged() {
		return this.acknowledged;
	}

	int signedOut() {
		return this.signedOut;
	}

	int stored() {
		String name = this.person.open(PAGE).hasStatus(200).form().values("name").get(0);
		return name.isEmpty() ? 0 : Integer.parseInt(name.replace("number ", ""));
	}

}
