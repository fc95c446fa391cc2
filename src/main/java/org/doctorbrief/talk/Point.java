package org.doctorbrief.talk;

import java.util.Arrays;
import java.util.Optional;

import org.doctorbrief.values.Item;

/**
 * Something noted in the room that is no answer to a question.
 *
 * @param id its id, made by the page it was written on
 * @param kind what it is
 * @param text the words
 * @param writer what its writer is called, or nothing
 */
public record Point(String id, Kind kind, String text, String writer) implements Item {

	public Point {
		kind = (kind != null) ? kind : Kind.KEY_POINT;
		text = (text != null) ? text : "";
	}

	@Override
	public String label() {
		return this.text;
	}

	/** What can be noted. */
	public enum Kind {

		/** What matters most of what was said. */
		KEY_POINT,

		/** What somebody has to do. */
		ACTION,

		/** A word to look up. */
		WORD;

		static Optional<Kind> of(String name) {
			return Arrays.stream(values()).filter((kind) -> kind.name().equals(name)).findFirst();
		}

	}

}
