package org.doctorbrief.brief;

import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;

/**
 * Saves a higher number again and again, and remembers the last that was acknowledged.
 */
final class Saver implements Runnable {

	private static final String PAGE = "/patient/start";

	private Person person;

	private volatile int acknowledged;

	private int tried;

	Saver(Person person) {
		this.person = person;
	}

	@Override
	public void run() {
		try {
			while (!Thread.currentThread().isInterrupted()) {
				save();
			}
		}
		catch (RuntimeException ex) {
			// the application was killed under it
		}
	}

	void save() {
		this.tried++;
		this.person.open(PAGE).form().fill("name", "number " + this.tried).submit().hasStatus(200);
		this.acknowledged = this.tried;
	}

	void moveTo(String address) {
		this.person = this.person.movedTo(address);
	}

	int acknowledged() {
		return this.acknowledged;
	}

	/** How many acknowledged saves are gone; makes sure that every part still opens. */
	int lost() {
		HttpPage page = this.person.open(PAGE).hasStatus(200);
		this.person.open("/review").hasStatus(200);
		String stored = page.form().values("name").get(0).replace("number ", "");
		int there = stored.isEmpty() ? 0 : Integer.parseInt(stored);
		int lost = Math.max(0, this.acknowledged - there);
		this.tried = Math.max(there, this.acknowledged);
		return lost;
	}

}
