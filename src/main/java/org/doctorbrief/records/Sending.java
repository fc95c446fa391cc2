package org.doctorbrief.records;

import java.util.Locale;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.values.When;

/**
 * How the records went to the second doctor's office, and what it said since.
 *
 * @param how how they were sent, or who carries them
 * @param sentOn when they were sent
 * @param received that the office has them
 * @param lookedAt that somebody there has looked at them
 */
public record Sending(String how, When sentOn, Word received, Word lookedAt) {

	static final Sending BLANK = new Sending(null, null, null, null);

	public Sending {
		sentOn = When.orUnknown(sentOn);
		received = (received != null) ? received : Word.NONE;
		lookedAt = (lookedAt != null) ? lookedAt : Word.NONE;
	}

	Progress progress() {
		return equals(BLANK) ? Progress.NOT_STARTED : answered();
	}

	private Progress answered() {
		boolean all = !this.received.equals(Word.NONE) && !this.lookedAt.equals(Word.NONE);
		return all ? Progress.COMPLETED : Progress.IN_PROGRESS;
	}

	/**
	 * Something the office said.
	 *
	 * @param on the day it was so
	 * @param by who said it
	 */
	public record Word(When on, String by) {

		static final Word NONE = new Word(null, null);

		public Word {
			on = When.orUnknown(on);
		}

		/** The day; nothing when it is not known. */
		public String day(Locale locale) {
			return this.on.words(locale);
		}

	}

}
