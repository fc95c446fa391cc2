package org.doctorbrief.sharing;

import java.util.concurrent.atomic.AtomicInteger;

import org.doctorbrief.testing.HttpForm;
import org.doctorbrief.testing.HttpJourney;
import org.doctorbrief.testing.HttpPage;
import org.doctorbrief.testing.Person;

/** Somebody with a brief who makes links to it. */
public final class Sharer {

	private static final AtomicInteger PLACES = new AtomicInteger();

	private final Person person;

	private final String address;

	private Sharer(Person person, String address) {
		this.person = person;
		this.address = address;
	}

	/** Signs up and writes a name and a sentence into her brief. */
	public static Sharer signedUp(String address) {
		Person person = Person.signedUp(address);
		person.open("/patient/start").form().fill("name", "Ann Lee").submit().hasStatus(200);
		person.open("/story/telling")
			.form("form#form")
			.fill("began", "A wobble in the aqueduct.")
			.submit()
			.hasStatus(200);
		return new Sharer(person, address);
	}

	public Person person() {
		return this.person;
	}

	/** Returns the form of a new link. */
	public HttpForm form() {
		return this.person.open("/sharing/new").hasStatus(200).form("form#form");
	}

	/** Makes a link as the page offers it. */
	public Link make() {
		return make(form());
	}

	public Link make(HttpForm form) {
		return Link.on(form.submit().hasStatus(200), this.address);
	}

	public HttpPage links() {
		return this.person.open("/sharing").hasStatus(200);
	}

	/**
	 * A link that was made.
	 *
	 * @param made the page that showed it
	 * @param path its path
	 * @param passcode its passcode, or nothing
	 * @param at where the application is
	 */
	public record Link(HttpPage made, String path, String passcode, String at) {

		static Link on(HttpPage made, String at) {
			var secrets = made.document().select(".brief-secret code").eachText();
			return new Link(made, secrets.get(0).replaceFirst("https://[^/]+", ""),
					(secrets.size() > 1) ? secrets.get(1) : null, at);
		}

		private static String somewhere() {
			int number = PLACES.incrementAndGet();
			return "203.0." + number / 250 + "." + number % 250;
		}

		/** Returns somebody who was sent it and never came before. */
		public Receiver receiver() {
			return new Receiver(new HttpJourney(this.at).from(somewhere()), this.path);
		}

	}

	/**
	 * Somebody who was sent a link.
	 *
	 * @param journey what she does
	 * @param path the link's path
	 */
	public record Receiver(HttpJourney journey, String path) {

		public HttpPage opens() {
			return this.journey.get(this.path);
		}

		public HttpPage types(String passcode) {
			return opens().hasStatus(200).form("form#form").fill("code", passcode).submit();
		}

		/** Sends a passcode without having looked at the page. */
		public HttpPage sends(String passcode) {
			return this.journey.post(this.path, java.util.Map.of("code", passcode).entrySet());
		}

		public HttpPage downloads() {
			return this.journey.post("/s", java.util.List.<java.util.Map.Entry<String, String>>of());
		}

	}

}
