package org.doctorbrief.questions;

import org.doctorbrief.values.Item;
import org.doctorbrief.values.Source;
import org.doctorbrief.values.When;

/**
 * A note of what a doctor said, as one person wrote it down; whoever else writes makes a
 * note of her own.
 *
 * @param id its id, made by the page it was written on
 * @param writer what its writer is called, or nothing
 * @param text the words
 * @param source where it is known from
 * @param on the day it was written
 */
public record Jotting(String id, String writer, String text, Source source, When on) implements Item {

	public Jotting {
		text = (text != null) ? text : "";
		on = When.orUnknown(on);
	}

	@Override
	public String label() {
		return this.text;
	}

	/** With other words, of the same writer and day. */
	public Jotting saying(String next) {
		return new Jotting(this.id, this.writer, next, this.source, this.on);
	}

	/** Whether there are no words in it. */
	public boolean empty() {
		return this.text.isBlank();
	}

}
