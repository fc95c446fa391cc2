package org.doctorbrief.letters;

import java.util.Objects;
import java.util.stream.Stream;

import org.doctorbrief.values.Item;
import org.doctorbrief.values.When;

/**
 * A letter or message, or what one wants to say. Once it is sent its text stays as it
 * was.
 *
 * @param id a random word
 * @param title what the person calls it
 * @param text the words
 * @param sent how it went
 */
public record Letter(String id, String title, String text, Sent sent) implements Item {

	private static final int LABEL = 60;

	public Letter {
		Objects.requireNonNull(id);
		sent = (sent != null) ? sent : Sent.NOT_YET;
	}

	static Letter blank(String id) {
		return new Letter(id, null, null, null);
	}

	@Override
	public String label() {
		String label = Stream.of(this.title, this.text).filter(Objects::nonNull).findFirst().orElse("");
		return (label.length() > LABEL) ? label.substring(0, LABEL).strip() + "…" : label;
	}

	/** Whether it was sent or said, so that its words stay. */
	public boolean frozen() {
		return !this.sent.on().equals(When.UNKNOWN);
	}

	/**
	 * With other words.
	 * @throws IllegalStateException if it was sent
	 */
	Letter saying(String nextTitle, String nextText) {
		if (frozen()) {
			throw new IllegalStateException("What was sent stays as it was");
		}
		return new Letter(this.id, nextTitle, nextText, this.sent);
	}

	Letter with(Sent next) {
		return new Letter(this.id, this.title, this.text, next);
	}

	/** The same words, not sent yet. */
	Letter copy(String nextId) {
		return new Letter(nextId, this.title, this.text, null);
	}

	/** How many letters and marks its text has, as a message box counts them. */
	public int length() {
		return (this.text != null) ? this.text.codePointCount(0, this.text.length()) : 0;
	}

	/**
	 * How it went.
	 *
	 * @param on the day it was sent or said, unknown while it was not
	 * @param way how, or nothing
	 * @param to to whom
	 * @param answer what the answer was
	 * @param answeredOn the day of the answer
	 */
	public record Sent(When on, Way way, String to, String answer, When answeredOn) {

		static final Sent NOT_YET = new Sent(null, null, null, null, null);

		public Sent {
			on = When.orUnknown(on);
			answeredOn = When.orUnknown(answeredOn);
		}

	}

	/** How words reach somebody. */
	public enum Way {

		SAID, PORTAL, EMAIL, POST, BY_HAND, FAX

	}

}
