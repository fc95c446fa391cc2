package org.doctorbrief.testing;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.doctorbrief.web.Language;

/**
 * Somebody with an account of her own and a first brief, who works without a browser.
 *
 * @param journey what she does over HTTP
 * @param login her sign-in name
 * @param brief where the pages of her brief begin
 */
public record Person(HttpJourney journey, String login, String brief) {

	private static final AtomicInteger HOMES = new AtomicInteger();

	/** The password of every person in the tests. */
	public static final String PASSWORD = "four-plain-words-here";

	/** Signs up under a name that nobody else has, and so starts a brief. */
	public static Person signedUp(String address) {
		int home = HOMES.incrementAndGet();
		return signedUp(new HttpJourney(address).from("198.51." + home / 250 + "." + (1 + home % 250)), "/sign-up");
	}

	/** Signs up on that page, which an invitation may lead to. */
	public static Person signedUp(HttpJourney journey, String page) {
		String login = "person-" + UUID.randomUUID();
		HttpPage first = journey.get(page)
			.hasStatus(200)
			.form()
			.fill("login", login)
			.fill("password", PASSWORD)
			.submit()
			.hasStatus(200);
		return new Person(journey, login, first.path().replaceFirst("(/briefs/[^/]+)/.*", "$1"));
	}

	/** Returns the same person after the application was started somewhere else. */
	public Person movedTo(String address) {
		return new Person(this.journey.movedTo(address), this.login, this.brief);
	}

	/** Reads a page of her brief; the path begins with a slash, or is empty. */
	public HttpPage open(String path) {
		return this.journey.get(this.brief + path);
	}

	/** Chooses the language of all pages from now on. */
	public Person reads(Language language) {
		HttpPage page = open("").hasStatus(200);
		if (!page.document().expectFirst("html").attr("lang").equals(language.tag())) {
			page.form("form[action=/language]").press(language.ownName()).hasStatus(200);
		}
		return this;
	}

	/** Returns the id of her brief. */
	public String briefId() {
		return this.brief.substring("/briefs/".length());
	}

	/** Signs in once more, elsewhere. */
	public HttpJourney elsewhere(String address) {
		HttpJourney other = new HttpJourney(address);
		other.get("/sign-in").form().fill("login", this.login).fill("password", PASSWORD).submit().hasStatus(200);
		return other;
	}

}
